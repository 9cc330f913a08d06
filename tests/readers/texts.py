"""Texts of an invented company in the physical forms that are read."""

FLAT = """UNITED STATES
SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 3, 2005

VANTOR BIOSCIENCES, INC.
(Exact name of registrant as specified in its charter)

ITEM 8.01. OTHER EVENTS

Vantor paid Kesh Oy \\$2 million \u2013 half of the fee.
"""

HTML = """<html><head><title>Not shown</title><style>p { color: red }</style></head><body>
<p>FORM&nbsp;8-K</p><p align=center>SECURITIES AND EXCHANGE<br>COMMISSION</p>
<table><tr><td>Ohio</td><td>&nbsp;</td><td>0-12345</td></tr></table>
<p>Fee of &#147;two&#148;   million</p><script>alert(1)</script>
<div>Item 8.01.&#160;Other Events</div></body></html>"""

INLINE_XBRL = """<?xml version="1.0" encoding="utf-8"?><html xmlns:ix="x"><body><div style="display:none"><ix:header><ix:hidden>
<ix:nonNumeric name="dei:EntityCentralIndexKey">0000999999</ix:nonNumeric></ix:hidden><ix:resources>context</ix:resources></ix:header></div>
<p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM <ix:nonNumeric name="dei:DocumentType">8-K</ix:nonNumeric></p>
<p>Date of Report: <ix:nonNumeric name="dei:DocumentPeriodEndDate">March 3, <b>2021</b></ix:nonNumeric></p></body></html>"""

HUMAN_HEADER = """-----BEGIN PRIVACY-ENHANCED MESSAGE-----
Proc-Type: 2001,MIC-CLEAR

<SEC-DOCUMENT>0000111111-05-000007.txt : 20050999
<SEC-HEADER>0000111111-05-000007.hdr.sgml : 20050101
ACCESSION NUMBER:\t\t0000111111-05-000007
CONFORMED SUBMISSION TYPE:\t8-K
CONFORMED PERIOD OF REPORT:\t20050303
ITEM INFORMATION:\t\t
FILED AS OF DATE:\t\t20050307

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tVANTOR BIOSCIENCES INC
\t\tCENTRAL INDEX KEY:\t\t\t0000999999
\t\tIRS NUMBER:\t\t\t\t341234567
\t\tSTATE OF INCORPORATION:\t\t\tOH
\t\tFISCAL YEAR END:\t\t\t0630
</COMPANY-DATA>
\tFILING VALUES:
\t\tSEC FILE NUMBER:\t000-12345
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>body.txt
<DESCRIPTION>CURRENT REPORT
<TEXT>
<PAGE>   1
FORM 8-K
Vantor &amp; Kesh
<PAGE>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<TEXT>
<html><body><p>Vantor and Kesh sign</p></body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>3
<FILENAME>logo.jpg
<TEXT>
begin 644 logo.jpg
M_]C_X  02D9)1@
end
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""

TAG_HEADER = """<SUBMISSION>
<ACCESSION-NUMBER>0000111111-25-000009<TYPE>8-K/A<PERIOD>20250106<ITEMS>1.01<FILING-DATE>20250108<FILER><COMPANY-DATA>
<CONFORMED-NAME>VANTOR BIOSCIENCES INC<CIK>0000999999<FISCAL-YEAR-END>1231</COMPANY-DATA></FILER>
<DOCUMENT><TYPE>8-K/A<SEQUENCE>1<TEXT><XBRL><html><body><p>Item 1.01</p></body></html></XBRL></TEXT></DOCUMENT>
</SUBMISSION>
"""

ANNUAL_REPORT = """SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 10-K

ANNUAL REPORT of Vantor Biosciences, Inc.
"""

RELEASE = """Vantor Licenses Its Press to Kesh

AVON, Ohio, March 3, 2005 -- Vantor Biosciences, Inc. today announced a licence agreement with Kesh Oy.
"""
