"""Word files and plain text."""
from forge import *
from docx import Document
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
T='make_office/'
def put(name, doc): 
    b=io.BytesIO(); doc.save(b); save(name,b.getvalue(),'docx')
def base(font='Times New Roman', size=11.5):
    d=Document(); s=d.styles['Normal']; s.font.name=font; s.font.size=Pt(size); return d
def P_(d,t,c=False,b=False,i=False):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=b; r.italic=i
    if c: p.alignment=AL.CENTER
    return p
def sdt_check(par, on):
    """a Word content-control check box"""
    sdt=OxmlElement('w:sdt'); pr=OxmlElement('w:sdtPr'); cb=OxmlElement('w14:checkbox') if False else None
    from lxml import etree
    W14='http://schemas.microsoft.com/office/word/2010/wordml'
    cb=etree.SubElement(pr,'{%s}checkbox'%W14); ch=etree.SubElement(cb,'{%s}checked'%W14); ch.set('{%s}val'%W14,'1' if on else '0')
    ct=OxmlElement('w:sdtContent'); r=OxmlElement('w:r'); t=OxmlElement('w:t'); t.text='\u2612' if on else '\u2610'; r.append(t); ct.append(r); sdt.append(pr); sdt.append(ct); par._p.append(sdt)
def hollis():
    d=base('Calibri',11); P_(d,"WORKERS' COMPENSATION APPEALS BOARD\nSTATE OF CALIFORNIA",True); P_(d,'STIPULATIONS WITH REQUEST FOR AWARD',True,True)
    t=d.add_table(rows=3,cols=2); t.style='Table Grid'
    for r,(a,b) in enumerate([('Applicant: June Hollis','Case No. ADJ13440918'),('Employer: Rainbow Paint Distributors','Carrier: Bighorn Indemnity'),('AA: M. Castellan','DA: V. Ferro')]): t.cell(r,0).text=a; t.cell(r,1).text=b
    P_(d,'The parties stipulate to the issuance of an Award based on these facts, and waive Labor Code section 5313:')
    P_(d,'1. June Hollis, a counter clerk, on 8/21/2019 sustained injury AOE/COE to the lumbar spine and right hip.'); P_(d,'2. TD: none further claimed.'); P_(d,'3. Permanent disability 24%, $30,087.50, less credit for PDAs.')
    p=P_(d,'4. There '); sdt_check(p,True); p.add_run(' IS  '); sdt_check(p,False); p.add_run(' IS NOT  a need for medical treatment to cure or relieve from the effects of said injury.')
    P_(d,'5. Medical-legal: paid.   6. Fee $4,513.13.   7. Liens: none.   8. 5814 included.'); P_(d,"9. Other stipulations: Applicant's MMA is preserved per paragraph 4. IW to treat in the MPN. No SJDB due, IW returned to mod work."); P_(d,'Dated 3/7/2022')
    for a,b in [('Applicant','June Hollis'),('Attorney for applicant','M. Castellan'),('Attorney for defendant','V. Ferro')]: P_(d,f'/s/ {b}\n{a}')
    put('hollis stips final',d); label('hollis stips final','kept','awarded','not_shown','content-control box IS on, signed /s/, no award in file; MMA = the open medical of paragraph 4',T+'docx content-control check boxes')
def abernathy():
    d=base('Georgia',11); P_(d,'COMPROMISE AND RELEASE',True,True); P_(d,'(re-typed DWC-CA form 10214 (c))',True); P_(d,'ADJ10023377     LYDIA ABERNATHY v. OAKDALE FRESH MARKETS; CONCORD MUTUAL')
    for x in ['1. While employed as a meat wrapper applicant claims injury on 5/1/2015 (specific) to right shoulder and neck.','2. Upon approval and payment the employee releases and forever discharges the above-named employer and insurance carrier from all claims and causes of action, whether now known or ascertained or which may hereafter arise or develop as a result of the above-referenced injury.','3. This agreement is limited to settlement of the body parts, conditions, or systems and for the dates of injury set forth in Paragraph No. 1 and further explained in Paragraph No. 9 despite any language to the contrary elsewhere in this document or any addendum.','6. Earnings $660/wk. TD $28,000. PD paid $10,000. Medical $88,412. Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement.','7. SUM OF $139,000.00. Deduct $10,000.00 PD advances through 1/1/18; $20,850.00 fee. MMA of $48,500 included in paragraph 7 sum, to be deposited by applicant in her own interest-bearing account and used for Medicare-covered care. LEAVING A BALANCE OF $108,150.00.','8. Liens: PAL by defendant.','9. The parties agree that a serious dispute exists as to the following issues (initial only those that apply). ONLY ISSUES INITIALED ARE INCLUDED WITHIN THIS SETTLEMENT.']: P_(d,x)
    t=d.add_table(rows=1,cols=3); t.style='Table Grid'; t.rows[0].cells[0].text='Applicant'; t.rows[0].cells[1].text='Defendant'; t.rows[0].cells[2].text='Issue'
    for iss,on in [('earnings',1),('temporary disability',1),('apportionment',1),('injury AOE/COE',0),('future medical treatment',1),('permanent disability',1),('self-procured medical treatment',1),('voc. rehab / SJDB',0)]:
        c=t.add_row().cells; c[0].text='LA' if on else ''; c[1].text='PW' if on else ''; c[2].text=iss
    P_(d,'COMMENTS: none'); P_(d,'Witnessed at Modesto, June 5, 2018.'); P_(d,'/s/ Lydia Abernathy, applicant     /s/ C. Vu, witness     /s/ H. Roe, witness'); P_(d,'/s/ B. Stark, attorney for applicant     /s/ P. Wynn, attorney for defendant')
    d.add_page_break(); P_(d,"WORKERS' COMPENSATION APPEALS BOARD",True,True); P_(d,'ORDER APPROVING COMPROMISE AND RELEASE   ADJ10023377',True); P_(d,'IT IS ORDERED that the Compromise and Release dated June 5, 2018 is approved. Fee of $20,850.00 allowed.'); P_(d,'June 12, 2018      /s/ Noel Farris, WCJ')
    put('abernathy CR_OACR',d); label('abernathy CR_OACR','closed','released','approved','FM initialled by both; MMA of $48,500 inside the sum is a set-aside',T+'docx table of initials + OACR')
def kirkland():
    d=base('Garamond',12); P_(d,'COMPROMISE AND RELEASE  (10214c re-typed for e-sign)',True,True); P_(d,'TREVOR KIRKLAND / SIERRA BLUE AIR CHARTER / TALON INSURANCE GROUP        ADJ14892206')
    for x in ['¶1  Occupation: line mechanic.  Specific injury 7/15/2020.  Parts: low back; left knee; left ankle.','¶2  Upon approval of this compromise agreement and payment in accordance with its provisions, the employee releases and forever discharges the employer and carrier from all claims and causes of action, known or unknown, resulting from the above-referenced injury.','¶3  This agreement is limited to the body parts and dates of injury set forth in Paragraph 1 and further explained in Paragraph 9 despite any language to the contrary elsewhere.','¶6  Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement.','¶7  SUM OF $61,000.00 less PD advances $8,700.00 less fee $9,150.00. BALANCE $43,150.00','¶8  Liens: defendant.','¶9  Issues in dispute. ONLY ISSUES INITIALED BY THE APPLICANT AND DEFENDANTS ARE INCLUDED WITHIN THIS SETTLEMENT:']: P_(d,x)
    for iss,on in [('earnings',1),('temporary disability',1),('apportionment',1),('future medical treatment',1),('permanent disability',1),('self-procured medical',1),('132a',0)]: P_(d,f'   App. {"TK" if on else "____"}    Def. {"RN" if on else "____"}    {iss}')
    P_(d,'COMMENTS: the parties agree that LUMBAR care stays open under LC 4600 with Talon; knee + ankle fut med is bought out by this C&R. The initials next to "future medical treatment" refer to knee and ankle.')
    P_(d,'DocuSigned: Trevor Kirkland 10/3/2022;  A. Beale (AA) 10/3/2022;  R. Noor (DA) 10/4/2022;  witnesses: L. Pym, J. Sato')
    put('kirkland esign',d); label('kirkland esign','split','mixed','not_shown','both initialled FM, but comments keep the lumbar spine open and buy out knee and ankle; no order',T+'docx, inline typed initials',parts=[('low back / lumbar','kept'),('left knee, left ankle','closed')])
def marchetti():
    d=base('Arial',10.5); P_(d,'PARDEE & WICK, ATTORNEYS',False,True); P_(d,'ADDENDUM A TO COMPROMISE AND RELEASE\nMarchetti v. Pinecrest Regional Transit; Keel Insurance - ADJ15007329',True,True)
    for n,x in enumerate(['Two stages. The parties cannot finish the MSA now and applicant needs his money. So: (stage one) Keel pays $95,000.00 upon approval of this C&R for all indemnity: TD, PD, penalties, interest, voucher.','Medical care for the cervical spine and left shoulder stays open and is paid by Keel until BOTH of these occur: (i) CMS approves a set-aside proposal; and (ii) Keel funds it. Then (stage two) a second C&R will be filed for the medical, and upon its approval future medical closes.','If CMS does not approve within 18 months the parties go back to where they were on medical and it remains open.','Future medical treatment in paragraph 9 is initialed only to show it is in dispute.']): P_(d,f'{n+1}. {x}')
    P_(d,'/s/ Paolo Marchetti      /s/ Ann Pardee, for applicant      /s/ S. Krol, for defendants       Dated: April 9, 2024')
    d.add_page_break(); P_(d,'COMPROMISE AND RELEASE',True,True); P_(d,'Case ADJ15007329. Paolo Marchetti, bus operator. Injury of 12/17/2020 to neck and left shoulder.')
    for x in ['2. Upon approval the employee releases and forever discharges the above-named employer(s) and insurance carrier(s) from all claims arising as a result of the above-referenced injury.','6. Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement. OTHERWISE SPECIFIED - SEE ADDENDUM A.','7. SUM OF $95,000.00, fee $14,250.00, balance $80,750.00.','9. Initials (applicant/defendant): earnings PM/SK; temporary disability PM/SK; permanent disability PM/SK; future medical treatment PM/SK; penalties PM/SK. COMMENTS: subject to Addendum A.']: P_(d,x)
    P_(d,'/s/ Paolo Marchetti  4/9/24    Witness: /s/ Gia Lund     Witness: /s/ Moe Ruiz    /s/ Ann Pardee    /s/ S. Krol')
    put('Marchetti addendum+CR',d); label('Marchetti addendum+CR','contingent','conditional','not_shown','two-stage deal: medical open until CMS approves, MSA is funded and a second C&R is approved; none shown',T+'docx addendum first, then C&R')
def penn():
    d=base('Times New Roman',12); P_(d,'COMMONWEALTH OF PENNSYLVANIA\nDEPARTMENT OF LABOR & INDUSTRY\nBUREAU OF WORKERS\' COMPENSATION',True); P_(d,'COMPROMISE AND RELEASE AGREEMENT BY STIPULATION\nPURSUANT TO SECTION 449 OF THE WORKERS\' COMPENSATION ACT',True,True)
    for x in ['Employee: Dale Strickler, Altoona PA.  Employer: Juniata Rail Car Repair.  Insurer: Keystone Fellowship Ins.  Date of injury: 02/09/2018.','1. Nature of injury: lumbar strain and L5-S1 herniation.','5. Summary of wage loss benefits: TTD of $654.00 weekly to the date of hearing.','6. Under this agreement the employer will pay $82,500.00 in a lump sum in full settlement of all past and future WAGE LOSS benefits, partial, total and specific loss. Counsel fee 20%.','8. Medical: Employer and Insurer SHALL REMAIN LIABLE for all reasonable, necessary and related medical expenses for the accepted work injury. Medical benefits are not resolved by this Compromise and Release.','10. Issues involved: whether claimant could do the sedentary jobs found in the labor market survey.']: P_(d,x)
    P_(d,'/s/ Dale Strickler    /s/ Ruth Eckley, Esq.    /s/ Barton Weiss, Esq. for Employer'); d.add_page_break(); P_(d,'DECISION\nBefore: Hon. Alma Greer, Workers\' Compensation Judge (Central District)',True); P_(d,'Claimant testified on 6/2/2021 and understands the full legal significance of the Agreement, that wage loss is closed and that his medical bills continue to be paid. AND NOW, 6/9/2021, the Compromise and Release Agreement is APPROVED. /s/ Alma Greer, WCJ')
    put('Strickler_C&R_Agreement',d); label('Strickler_C&R_Agreement','kept','reserved','approved','Pennsylvania C&R of wage loss only, medical expressly continues (not a California form; read by its words)',T+'docx other state',doubt='kept/reserved by its own words; some would report only "not California"')
def txts():
    def w(n,t): save(n,t.strip('\n').encode('utf-8')+b'\n','txt')
    w('rosales export',"""
=== EAMS doc export / text only ===
DOC 1 of 2   STIPULATIONS WITH REQUEST FOR AWARD       ADJ12667120
App: ROSALES, IMELDA    Emp: Blue Heron Assisted Living    Carr: Tamarack Ins Exch
Waive LC 5313.
1. IW, caregiver, inj AOE/COE 5/16/2019 to: low back, L wrist.
2. TD 5/17/19-2/2/20 pd in full
3. PD 15 pct   $15,732.50   less PDAs
4. There [ x ] is  [   ] is not  a need for medical treatment to cure or relieve from the
   effects of said injury.
5. med-legal - pd      6. AA fee 2,359.88      7. liens - EDD withdrawn
8. 5814 incl
9. Other stips: F/M: yes, both parts. Subject to MPN and UR. If dispute re PTP go to I&A / AJ.
   Def waives o/p.   Appl. agrees voucher recvd 3/1/21.
Signed: /s/ Imelda Rosales 4/8/21   /s/ D. Cho (AA) 4/8/21   /s/ K. Mott (DA) 4/12/21
----------------------------------------------------------
DOC 2 of 2   AWARD
AWARD IS MADE in favor of IMELDA ROSALES against TAMARACK INS EXCH of:
(A) TD per para 2 above   (B) PD per para 3 less 2,359.88 atty
(C) Further medical treatment in accordance with Paragraph 4 above
Date: 4/20/2021        /s/ Ursula Paine, WCALJ
""")
    label('rosales export','kept','awarded','approved','typed [ x ] is, "F/M: yes, both parts", award (C) signed',T+'txt export')
    w('dubois_cr_text',"""
COMPROMISE & RELEASE                          (text of scanned file, OCR reviewed by paralegal mb)

MARCEL DUBOIS v. GRAPEVINE FREIGHT LINES, adm. STERLING COMP SERVICES            ADJ11119054

1.  driver; CT 1/15/2016 to 1/15/2018; cervical & lumbar spine, bilateral knees
2.  Upon approval of this compromise agreement by the WCAB or a WCJ and payment in accordance with
    the provisions hereof, the employee releases and forever discharges the above-named employer(s)
    and insurance carrier(s) from all claims and causes of action, whether now known or ascertained
    or which may hereafter arise or develop as a result of the above-referenced injury(ies)...
6.  Unpaid medical to be paid by: defendant, if authorized.  Unless otherwise specified herein, the
    employer will pay no medical expenses incurred after approval of this agreement.
7.  SUM OF $112,750.00   less PDAs 14,500.00   less fee 16,912.50   BALANCE 81,337.50
9.  (initials)     A    D
      earnings              MD   JT
      temporary disability  MD   JT
      apportionment         MD   JT
      injury AOE/COE        MD   JT
      future med treatment  MD   JT
      other                 __   __
      permanent disability  MD   JT
      self-procured med     MD   JT
      voc rehab/SJDB        __   __
    COMMENTS: No medical benefits are excluded from this settlement. Nothing herein shall be
    construed not to release future medical care for every part in par. 1.
Signed 8/15/19  Marcel Dubois /s/ ; Jan Teller (DA) /s/ ; Bo Crane (AA) /s/ ; witnesses Ed Pace /s/, Ora Li /s/

ORDER APPROVING COMPROMISE AND RELEASE  ADJ11119054
The C&R is approved; award $112,750.00; fee $16,912.50 to Crane Law.   8/22/19  /s/ Cora Whit, WCJ
""")
    label('dubois_cr_text','closed','released','approved','FM initialled by both; double negatives in the comments mean everything is released',T+'txt')
    w('nguyen_FA_westfile',"""
                 WORKERS' COMPENSATION APPEALS BOARD, STATE OF CALIFORNIA

TUYET NGUYEN, Applicant,  vs.  SALT MARSH SEAFOODS; and HALCYON CASUALTY, Defendants.
Case No. ADJ9481560                              FINDINGS AND AWARD

  FINDINGS OF FACT
  1. Injury AOE/COE to the right index finger on 2/27/2014 was admitted.
  2. The injury caused permanent disability of 4 percent, after apportionment of none.
  3. Applicant does not require further medical treatment to cure or relieve from the effects of
     the injury. (Dr. Pell, PQME, Ex. D-1, p. 9; appl. last treated 11/2014.)
  4. Attorney fee: 15 percent.

  AWARD
  AWARD IS MADE in favor of TUYET NGUYEN against HALCYON CASUALTY of permanent disability of 4
  percent, 2,760.00 dollars, less 414.00 as attorney fee. No further treatment is awarded.

  Dated: December 2, 2016           /s/ VERNON ADEBAYO, Workers' Compensation Judge

  OPINION: Applicant asked for an award of future medical. Her own PTP discharged her. The WCJ
  told counsel at the MSC that "may need a cortisone shot some day" is not substantial evidence.
""")
    label('nguyen_FA_westfile','closed','not_awarded','approved','finding of no need for further treatment, none awarded',T+'txt decision')
if __name__=='__main__':
    for k,v in list(globals().items()):
        if callable(v) and getattr(v,'__module__','')=='__main__' and v.__code__.co_argcount==0 and only(k): v()
