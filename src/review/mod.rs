//! Draws the leader's question.
