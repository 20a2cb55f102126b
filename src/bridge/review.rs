//! The exports of the leader's element.
