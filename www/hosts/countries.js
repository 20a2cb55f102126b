// Countries by their codes and names (ISO 3166-1). The names are the browser's own, in the languages of the CRMs that
// are seen most; what a CRM calls otherwise stands in the mapping's table.
import { bare } from "../plain/json.js";

/** Two letters and three letters of each country. */
const CODES =
  "ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB " +
  "BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR " +
  "BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR " +
  "CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK " +
  "FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS " +
  "GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN " +
  "ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO " +
  "LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD " +
  "MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER " +
  "NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM " +
  "PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP " +
  "SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF " +
  "TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY " +
  "UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE";

/** What people write, beside the names. @type {{ [name: string]: string }} */
const ALSO = {
  "estados unidos de america": "US",
  "united states of america": "US",
  "ee uu": "US",
  eeuu: "US",
  uk: "GB",
  "great britain": "GB",
  "gran bretana": "GB",
  "republica dominicana": "DO",
  holanda: "NL",
  holland: "NL",
};

const LANGUAGES = ["en", "es", "pt", "fr", "de"];

/** Two letters by everything that a country is called. @type {Map<string, string> | undefined} */
let known;

/** The two letters of a country's name or code. @param {string} text @param {(word: string) => string} fold */
export function alpha2(text, fold) {
  known ??= names(fold);
  return known.get(fold(text));
}

/** @param {(word: string) => string} fold */
function names(fold) {
  const found = new Map(Object.entries(ALSO));
  const codes = CODES.split(" ");
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], bare({ type: "region", fallback: "none" }));
    for (const code of codes) {
      const name = display.of(code.slice(0, 2));
      if (name && !found.has(fold(name))) found.set(fold(name), code.slice(0, 2));
    }
  }
  // Last, for a code is never another country's name.
  for (const code of codes) {
    found.set(fold(code.slice(0, 2)), code.slice(0, 2));
    found.set(fold(code.slice(2)), code.slice(0, 2));
  }
  return found;
}
