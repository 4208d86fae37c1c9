"""Typewriter and early word-processor papers (fpdf2): WCAB forms 3, 5, 15, minutes, old letters and orders."""
from forge import *; from common import *; import papers as P
T='make_type/typewriter'
def form3_head(t, app, addr, er, carrier, case):
    t.center("STATE OF CALIFORNIA",9); t.center("DEPARTMENT OF INDUSTRIAL RELATIONS - DIVISION OF WORKERS' COMPENSATION",8); t.center("WORKERS' COMPENSATION APPEALS BOARD",9); t.y+=6
    t.center('STIPULATIONS WITH REQUEST FOR AWARD',13,'Helvetica','B'); t.y+=8
    t.line(f'CASE NO.  {case}',360); y=t.y
    for a,b_ in [(app,'Applicant'),(addr,'Address'),(er,'Employer'),(carrier,'Insurance Carrier')]:
        t.put(60,t.y,a); t.rule(54,340,t.y+3); t.put(60,t.y+12,b_,7,'Helvetica'); t.y+=28
def wetherby():
    t=P.Type('LibMono',10,seed=1,wob=.18)
    form3_head(t,'LORETTA WETHERBY','418 Fig St., Merced CA','MERCED POULTRY PROCESSORS','INDUSTRIAL INDEMNITY TRUST (fict.)','FRE 0091177')
    H=('Helvetica',9)
    def pr(x): t.wrap(x,face='Helvetica',size=9,lead=12,gap=2)
    pr('The parties hereto stipulate to the issuance of an Award and/or Order, based upon the following facts, and waive the requirements of Labor Code Section 5313:')
    pr('1.  _________________ , born ____________, while employed within the State of California as a(n) ________________ on ___________ by the employer above, sustained injury arising out of and in the course of employment to:')
    t.line('   L. WETHERBY  b. 1941   deboner    11/3/81 (Knee, Right)'); t.y+=6
    pr('2.  The injury caused temporary disability for the period ________ through ________ for which indemnity is payable at $______ per week, less credit for such payments previously made.')
    t.line('   11/4/81    3/15/82     112.00      PD IN FULL'); t.y+=6
    pr('3.  The injury caused permanent disability of ______ %, for which indemnity is payable at $______ per week beginning ______, in the sum of $________, less credit for such payments previously made. An informal rating has / has not been previously issued.')
    t.line('      22 1/4         70.00      3/16/82       6,440.00'); t.y+=6
    y=t.y; t.put(54,y,'4.  There',9,'Helvetica'); x=94
    pos=[]
    for w in ['is','may be','is no']:
        t.rect(x,y-8,9,9); t.put(x+13,y,w,9,'Helvetica'); pos.append(x); x+=28+len(w)*5.5
    t.put(x,y,'need for medical treatment to cure or relieve from the effects of said injury.',9,'Helvetica')
    t.ink(xmark(9,4),pos[1],y+1,1.3); t.y+=18
    pr('5.  Medical-legal expenses are payable by defendant as follows:'); t.line('     Dr. Fenn $385.00'); t.y+=4
    pr("6.  Applicant's attorney requests a fee of $________"); t.line('     $640.00 commute'); t.y+=4
    pr('7.  Liens against compensation are payable as follows:'); t.line('     none'); t.y+=4
    pr('8.  Other stipulations:'); t.line('     5 yr jurisdiction per LC 5410 acknowledged.'); t.y+=4
    t.sig('Applicant','Loretta Wetherby',date='6/8/83'); t.sig("Attorney for Applicant",'Milt Haas'); t.y-=88; t.sig('Attorney for Defendant','Ed Coyle',330); t.page()
    t.center('A W A R D',13,'Helvetica','B'); t.y+=10
    t.wrap('AWARD IS MADE in favor of LORETTA WETHERBY against INDUSTRIAL INDEMNITY TRUST of:'); t.y+=6
    for x in ['(A) Temporary disability indemnity in accordance with paragraph 2 above;','(B) Permanent disability indemnity in accordance with Paragraph 3 above;','(C) Further medical treatment as may be required in accordance with Paragraph 4 above;','(D) Reimbursement for medical-legal expenses in accordance with Paragraph 5 above;','LESS the sum of $640.00 payable to applicant\'s attorney as the reasonable value of services rendered.']: t.wrap(x,x=80); t.y+=4
    t.y+=30; t.sig("Workers' Compensation Judge",'Stanley Orme',300,date='6/15/83')
    m=P.Type('Courier',10,seed=2); m.text('''
INTER-OFFICE MEMO                                       May 2, 1996

TO:    FILE  81-WC-40771   Wetherby
FROM:  D. Kroll, Sr. Claims Examiner
RE:    Med award - terminate?

AME Dr. Ashby 9/28/95 says knee is stable, no further treatment is
needed now or in future. Def. atty Coyle thinks we can petition to end
the medical award on that report, good cause, even though > 5 yrs from
DOI. Trial judge at Fresno agreed in a case Coyle had last year.

Recommend we close the file and tell IW her medical is over. Reserve
to zero 6/1/96.
                                                  DK
''')
    save('WETHERBY 1983 award + memo',scan(merge([t.done(),m.done()]),301,q=42,noise=16,edge=True,dark=6)); label('WETHERBY 1983 award + memo','kept','awarded','approved','form 3: "may be" need X-ed, award signed; the later claims memo decides nothing (Barnes)',T+' WCAB form 3 three-way; memo','scan',provisional=True)
def form15(t):
    t.center("WORKERS' COMPENSATION APPEALS BOARD",11,style='B'); t.center('STATE OF CALIFORNIA',9); t.center('COMPROMISE AND RELEASE',14,style='B'); t.y+=6
def pasqual():
    t=P.Type('Times',10.5,seed=3); form15(t); C='Courier'
    def tp(x,lead=None): t.wrap(x,x=70,face='Courier',size=10,gap=5)
    t.line('Please See Instructions on Reverse of Page 2 Before Completing            CASE NO.',size=8.5); t.put(420,t.y-12,'SBR 0213388',10,C); t.y+=4
    for a,b_ in [('ERNESTO PASQUAL','Applicant (Employee)'),('INLAND EMPIRE PALLET CO.','Correct Name of Employer'),('UNITED PACIFIC FREIGHT & CASUALTY','Correct Name of Insurance Carrier')]:
        t.put(60,t.y,a,10,C); t.rule(54,500,t.y+3); t.put(60,t.y+12,b_,7.5); t.y+=27
    t.wrap('1. The injured employee claims that while employed as a laborer on the date and at the place stated, by the employer, (s)he sustained injury arising out of and in the course of employment to (state what parts of body were injured):'); tp('4/17/95, Rialto Calif.; BACK AND LEFT LEG')
    t.wrap('2. Upon approval of this compromise agreement by the Workers\' Compensation Appeals Board or a workers\' compensation judge and payment in accordance with the provisions hereof, said employee releases and forever discharges said employer and insurance carrier from all claims and causes of action, whether now known or ascertained, or which may hereafter arise or develop as a result of said injury, including any and all liability of said employer and said insurance carrier and each of them to the dependents, heirs, executors, representatives, administrators or assigns of said employee.')
    t.wrap("3. Unless otherwise expressly provided, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS RELATING TO THE INJURY COVERED BY THIS COMPROMISE AGREEMENT.")
    t.wrap('4. Unless otherwise expressly ordered by a workers\' compensation judge, approval of this agreement does not release any claim applicant may now or hereafter have for rehabilitation or benefits in connection with rehabilitation.')
    t.wrap('5. The parties represent that the following facts are true (If facts are disputed, state what each party contends under Paragraph 10):'); tp('Earnings $320 wk.  TD $8,960 4/18/95-2/1/96.  PD adv $2,240.  Medical & hosp bills paid $11,380.14')
    t.wrap('Total unpaid medical expense to be paid by:'); tp('Ins. carrier, to date of approval'); t.wrap('Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement.')
    t.wrap('6. The parties agree to settle the above claim on account of said injury by the payment of the SUM OF $ in addition to any sums heretofore paid by the employer or the insurer to the employee, less the following amounts:'); tp('$15,000.00 (Fifteen thousand) new money.  less $1,800.00 atty fee')
    t.wrap('7. Liens:'); tp('Loma Vista Chiro - carrier to adjust'); t.page()
    t.wrap('8. Applicant\'s (Employee\'s) attorney requests a fee of $'); tp('1,800.00'); t.wrap('10. Reason for Compromise, special provisions regarding rehabilitation and death benefit claims, and additional information:')
    tp('GENUINE DISPUTE RE NATURE & EXTENT, PD, APPORT., NEED FOR FUT. MED. PARTIES WISH TO AVOID HAZARDS OF LITIGATION. SUM INCLUDES ALL FUTURE MEDICAL; EMPLOYEE TO LOOK TO HIS OWN MEANS FOR ANY CARE. REHAB NOT SETTLED - QIW STATUS IN DISPUTE.')
    t.wrap('11. It is agreed by all parties hereto that the filing of this document is the filing of an application on behalf of the employee.'); t.wrap('Witness the signature hereof this 12th day of March 1997, at San Bernardino')
    t.sig('Witness','R Lujan'); t.y-=44; t.sig('Applicant (Employee)','Ernesto Pasqual',330); t.sig('Witness','Ida Koch'); t.y-=44; t.sig("Attorney for Applicant",'Ross Kemp',330); t.sig('Interpreter','M Soto'); t.y-=44; t.sig('for Employer / Insurance Carrier','J Fahey',330)
    t.y+=14; t.rect(120,t.y,330,92,1.6); 
    for i,l in enumerate(['ORDER APPROVING COMPROMISE AND RELEASE','IT IS ORDERED that the foregoing Compromise and','Release be and hereby is APPROVED.','DATED AND FILED AT SAN BERNARDINO, CALIF.']): t.put(132,t.y+16+i*13,l,10,'Helvetica','B' if i==0 else '')
    t.ink(write('3/19/97',9,4),150,t.y+84); t.ink(sign('Delmar Yoast',12,8),255,t.y+80); t.put(255,t.y+90,"W.C. JUDGE",7,'Helvetica')
    t.put(54,760,'DIA WCAB 15 (REV. 1/94)',7,'Helvetica')
    save('PASQUAL FORM 15 1997',fax(t.done(),302,True,'03/21/97  10:14  UNITED PACIFIC FREIGHT  SB CLAIMS')); label('PASQUAL FORM 15 1997','closed','released','approved','form 15 with typed "sum includes all future medical" and approval stamp signed by the WCJ',T+' WCAB form 15','fine_fax')
def stips_typed(app,er,car,case,doi,parts,job,pd,pds,need,other,fee,signers,date,judge=None,jdate=None,seed=1,face='Courier',mark='[]',award_c='Further medical treatment in accordance with Paragraph 4 above,',extra=None):
    t=P.Type(face,10.5,seed=seed)
    b=(lambda on:'[X]' if on else '[ ]') if mark=='[]' else (lambda on:'_X_' if on else '___')
    t.text(f'''
                 STATE OF CALIFORNIA
        WORKERS' COMPENSATION APPEALS BOARD

        STIPULATIONS WITH REQUEST FOR AWARD

Applicant : {app}
Employer  : {er}
Carrier   : {car}
Case No.  : {case}

The parties hereto stipulate to the issuance of an Award
and/or Order, based upon the following facts, and waive
the requirements of Labor Code section 5313:
'''); t.y+=6
    t.wrap(f'1. {app}, employed as {job}, sustained injury AOE/COE on {doi} to: {parts}.'); t.wrap('2. TD: paid in full, no claim for further.')
    t.wrap(f'3. The injury caused permanent disability of {pd} %, in the sum of ${pds}, less credit for sums previously paid.')
    if len(need)==2: t.wrap(f'4. There {b(need[0])} is {b(need[1])} is not a need for medical treatment to cure or relieve from the effects of said injury.')
    else: t.wrap(f'4. There {b(need[0])} is {b(need[1])} may be {b(need[2])} is no need for medical treatment to cure or relieve from the effects of said injury.')
    t.wrap('5. Medical-legal expenses: paid.'); t.wrap(f'6. Attorney requests fee of ${fee}.'); t.wrap('7. Liens: none of record.'); t.wrap('8. Other stipulations: '+other)
    if extra: extra(t)
    t.line('Dated: '+date); 
    for c,n in signers: t.sig(c,n)
    if judge:
        t.page(); t.center('AWARD'); t.y+=10; t.wrap(f'AWARD IS MADE in favor of {app} against {car} of:')
        for x in ['(A) Temporary disability indemnity in accordance with paragraph 2 above,','(B) Permanent disability indemnity in accordance with paragraph 3 above,','(C) '+award_c,f'LESS ${fee} payable to the attorney for applicant.']: t.wrap(x,x=84)
        t.y+=24; t.sig("WORKERS' COMPENSATION JUDGE",judge,310,date=jdate)
    return t.done()
def nakamura():
    d=stips_typed('DAVID NAKAMURA','PALO VERDE GLASS','SUMMERSET INDEMNITY','ADJ8817220','9/30/2012','left thumb (340)','glazier','14','10,982.50',(0,1),'Applicant was discharged by Dr. Ferris with no F/M. Reopening rights explained to IW.','1,647.38',[('Applicant','David Nakamura'),('AA','L Voss'),('DA','C Rigby')],'3/5/14','Harriet Bloch','3/11/14',seed=11,award_c='Further medical treatment in accordance with paragraph 4 above: none.')
    save('nakamura_stip_awd',scan(d,303,q=60)); label('nakamura_stip_awd','closed','not_awarded','approved','4 IS NOT marked, 14% PD; award says none; no release given',T+' typed [X] / [ ]','scan')
def schaefer():
    d=stips_typed('RHONDA SCHAEFER','TIMBERLINE FOODS','NORTHWEST CROSS INS','ADJ 7201563','2/11/2009','lumbar spine; right ankle','line lead','26','24,150.00',(1,0),'F/M AWARDED FOR THE LUMBAR SPINE ONLY. THE PARTIES AGREE, PER AME DR. KNOLL, THAT THERE IS NO NEED FOR FURTHER TREATMENT OF THE RIGHT ANKLE AND NONE IS AWARDED.','3,622.50',[('APPLICANT','Rhonda Schaefer'),('ATTORNEY FOR APPLICANT','T Gaines'),('ATTORNEY FOR DEFENDANT','H Moy')],'8/3/10','Nestor Quiroz','8/6/10',seed=12,face='LibMono',mark='_')
    save('schaefer 8-6-10 (fax)',fax(d,304,True,'AUG-06-2010  14:20  WCAB STK')); label('schaefer 8-6-10 (fax)','split','mixed','approved','IS marked, but par. 8 limits the award to the lumbar spine and says none for the ankle',T+' typed underscored blanks','fine_fax',parts=[('lumbar spine','kept'),('right ankle','closed')])
def lozano():
    d=stips_typed('FRANK J. LOZANO','BAY CITIES PLUMBING','GOLDEN ANCHOR INS CO','OAK 0288413','7/19/2001','low back','plumber','18 1/2','13,020.00',(1,0,0),'Medical control with employer; applicant may change MD on notice.','1,953.00',[('Applicant','Frank Lozano'),('Attorney for Applicant','Al Burke'),('Attorney for Defendant','P Vance')],'5/6/03','Ruben Alcott','5/13/03',seed=13,face='DJMono',mark='_')
    save('lozano_OAK0288413',d); label('lozano_OAK0288413','kept','awarded','approved','three-way line: "_X_ is", award signed',T+' form-3 wording, underscored blanks')
def crandall():
    t=P.Type('Times',11,seed=14); t.center('STIPULATIONS WITH REQUEST FOR AWARD',13,style='B'); t.center("Workers' Compensation Appeals Board - Van Nuys"); t.y+=10
    t.line('MARGUERITE CRANDALL  vs.  ANTELOPE VALLEY NURSERIES; permissibly uninsured'); t.line('VNO 0377120 (3-1-98)    VNO 0377121 (9-9-99)',style='B'); t.y+=8
    for x in ['It is stipulated, Labor Code 5313 being waived, that Ms. Crandall, a propagator, sustained two industrial injuries: 3-1-98 to the right shoulder (VNO 0377120) and 9-9-99 to the left foot (VNO 0377121).','Permanent disability: 17% after apportionment on the shoulder ($10,080.00). 5% on the foot ($2,100.00).','Need for treatment:  Case 0377120 (shoulder):  [X] is   [ ] may be   [ ] is no    need for medical treatment to cure or relieve.','Need for treatment:  Case 0377121 (foot):  [ ] is   [ ] may be   [X] is no    need for medical treatment to cure or relieve.','Medical-legal: paid. Fee $1,827.00 from both. EDD lien $912.00 allowed out of accrued PD.']: t.wrap(x,gap=8)
    t.sig('Applicant','Marguerite Crandall',date='2-20-01'); t.sig('C. Lund, atty for applicant','C Lund'); t.sig('P. Teale for defendant','P Teale')
    t.center('JOINT AWARD',12,style='B'); t.wrap('Based on the above stipulations AWARD ISSUES in favor of applicant: in 0377120, PD 17%, and further medical treatment for the right shoulder; in 0377121, PD 5%, no further medical treatment being needed. Fees and EDD as stipulated.'); t.sig('WCJ','Ora Fleming',300,date='2-27-01')
    save('crandall 2 cases 2001',t.done()); label('crandall 2 cases 2001','split','mixed','approved','two claims: shoulder "is" and awarded, foot "is no" need',T+' word processor, typed boxes per case, joint award',parts=[('VNO 0377120 right shoulder','kept'),('VNO 0377121 left foot','closed')])
def minutes(t,case,app,er,judge_name,date):
    t.center("STATE OF CALIFORNIA  -  WORKERS' COMPENSATION APPEALS BOARD",10,'Helvetica','B'); t.center('MINUTES OF HEARING',14,'Helvetica','B'); t.y+=8
    x0=54; t.rect(x0,t.y,504,62); t.put(60,t.y+14,'Case No(s):',8,'Helvetica'); t.put(120,t.y+14,case); t.put(330,t.y+14,'Date:',8,'Helvetica'); t.put(360,t.y+14,date); t.put(60,t.y+32,'Applicant:',8,'Helvetica'); t.put(120,t.y+32,app); t.put(60,t.y+50,'Defendant:',8,'Helvetica'); t.put(120,t.y+50,er); t.put(330,t.y+32,'WCJ:',8,'Helvetica'); t.put(360,t.y+32,judge_name); t.y+=74
def boxes(t,items,cols=3):
    for i,(s,on) in enumerate(items):
        x=60+(i%cols)*170; 
        t.rect(x,t.y-8,9,9)
        if on: t.ink(xmark(9,i+5),x,t.y+1,1.2)
        t.put(x+14,t.y,s,8.5,'Helvetica')
        if i%cols==cols-1: t.y+=16
    t.y+=22
def yamada():
    t=P.Type('LibMono',9.5,seed=15); minutes(t,'ADJ9300482','SETSUKO YAMADA','LOS PINOS MEMORIAL HOSP., PSI','G. HARKER','11/14/17')
    t.put(60,t.y,'APPEARANCES:',8,'Helvetica','B'); t.y+=14; t.line('IW present.  AA - Bree Colton.  DA - S. Ahn.  Interp. Japanese - cert. #301177',60); t.y+=4
    boxes(t,[('MSC',0),('Trial',1),('Expedited',0),('Continued',0),('OTOC',0),('Submitted',0),('Stips adopted as Order',1),('C&R approved',0),('Dismissed',0)])
    t.put(60,t.y,'STIPULATIONS OF THE PARTIES (dictated on the record and typed by the hearing reporter):',8,'Helvetica','B'); t.y+=16
    for x in ['1. Inj. AOE/COE on 2/2/13 to brain, cervical spine & R hip admitted. PD to be rated later, not at issue today.','2. Defendant agrees that applicant is in need of further medical treatment and shall furnish all treatment reasonably required to cure or relieve for life, INCLUDING home health aide 6 hrs/day 7 days/wk by agency, starting 11/20/17, subject to re-assessment by RN each 180 days.','3. Petn for penalties w/drawn. AA fee on home care issue: 1,500.00, to be pd by def.']: t.wrap(x,x=66,gap=5)
    t.y+=6; t.sig('Applicant / AA','Bree Colton',60); t.sig('Defense','S Ahn',60); t.y+=8
    t.wrap('ORDER: The foregoing stipulations are ADOPTED AS THE ORDER AND AWARD of the undersigned. IT IS SO ORDERED.',x=60); t.sig("Workers' Compensation Judge",'Gale Harker',300,date='11/14/17'); t.put(54,760,'DWC-CA form 10245 (Rev.)',7,'Helvetica')
    save('yamada moh 111417',scan(t.done(),306,q=58)); label('yamada moh 111417','kept','awarded','approved','stipulation in the minutes for lifetime treatment incl. home care, adopted as order and award by the WCJ',T+' minutes of hearing','scan')
def pickens():
    t=P.Type('Courier',10,seed=16); minutes(t,'ADJ10772215','ROY PICKENS','SILVERADO QUARRY; MESA INS.','L. DURAN','6/27/2018')
    boxes(t,[('MSC',1),('Trial',0),('Status conf.',0),('Continued',1),('OTOC',0),('Submitted',0),('At request of def.',1),('Joint request',0),('Board motion',0)])
    t.put(60,t.y,'REASON:',8,'Helvetica','B'); t.y+=14
    for x in ['Def. rec\'d supplemental PQME rpt yesterday. Parties talking C&R but # not close. Def to get MSA quote. Disco open to PQME depo only.','Cont to MSC 8/29/18, 8:30, Dept 4. DA to serve notice. AA objects to any further cont.']: t.wrap(x,x=66)
    t.sig('WCJ','Luz Duran',300,date='6/27/18')
    save('pickens_MOH_062718',fax(t.done(),307,False,'06/28/18 08:12 WCAB SDO')); label('pickens_MOH_062718','unclear','silent','not_shown','minutes of a continued conference; no words on future care',T+' minutes','standard_fax')
def olmstead():
    t=P.Type('Times',11,seed=17); t.center("WORKERS' COMPENSATION APPEALS BOARD",12,style='B'); t.center('STATE OF CALIFORNIA'); t.center('STIPULATIONS WITH REQUEST FOR AWARD (DEATH CASE)',13,style='B'); t.y+=8
    for x in ['Case No. ADJ11203356','Deceased employee: RAYMOND OLMSTEAD, roughneck, Kern Deep Drilling, insured by Oilfield Mutual. Date of injury and death: January 9, 2018.','1. The parties stipulate that the death of the employee was proximately caused by the injury of the above date, arising out of and in the course of employment.','2. Total dependents: June Olmstead (widow) and Cole Olmstead, age 9. No other dependents known.','3. Death benefit of $290,000.00 payable at $1,172.57 weekly, and thereafter to the minor until age 18 per Labor Code 4703.5. Burial expense $10,000.00.','4. The cost of emergency treatment at Kern General on 1/9/18 ($41,228.07) was paid. No other medical.','5. Attorney fee of $30,000.00 (commuted).']: t.wrap(x,gap=7)
    t.sig('June Olmstead, for self and as GAL','June Olmstead',date='9/9/18'); t.sig('A. Kirby for dependents','A Kirby'); t.sig('B. Monroe for defendant','B Monroe')
    t.center('AWARD',12,style='B'); t.wrap('AWARD IS MADE in accordance with the foregoing.'); t.sig('WCJ','Clement Rao',300,date='9/18/18'); t.put(54,764,'DWC-CA form 10214 (b) (Rev. 11/2008)',8)
    save('olmstead 10214b',t.done()); label('olmstead 10214b','unclear','not_applicable','approved','death case: no worker to treat',T+' word-processor form (b)')
def velarde():
    t=P.Type('Courier',11,seed=18); t.y=90; t.text('''
          WORKERS' COMPENSATION APPEALS BOARD
                 STATE OF CALIFORNIA

LUIS VELARDE,                   )   Case No. ADJ3928817
             Applicant,         )            (MON 0331209)
     vs.                        )
HARBOR ICE & COLD STORAGE,      )   ORDER DISMISSING CASE
and STATE GENERAL INS.,         )
             Defendants.        )
'''); t.y+=14
    for x in ['A petition to dismiss for lack of prosecution was filed by defendant on May 14, 2009. A Notice of Intention to Dismiss issued June 2, 2009 and was served on applicant at his last known address. No objection was received.','The claim has been denied since 2005. No benefits have been paid.','IT IS ORDERED that the above case and application be DISMISSED, without payment.']: t.wrap(x,gap=14)
    t.sig("Workers' Compensation Judge",'Earl Tibbets',300,date='7/7/09')
    save('velarde_dism',fax(t.done(),308,False,'JUL-10-2009 13:44 STATE GENERAL LA')); label('velarde_dism','closed','not_awarded','approved','claim dismissed without payment: nothing awarded, no release',T+' bare order','standard_fax',doubt='approval word for a dismissal order')
def bondurant():
    t=P.Type('DJSerif',10,seed=19); t.center('STIPULATION AND AWARD AND/OR ORDER',13); t.center("(WCAB Form 5)  Workers' Compensation Appeals Board"); t.y+=10
    t.line('GINGER BONDURANT v. LAUREL CANYON ANIMAL HOSP.; STATEWIDE PET & FARM INS.'); t.line('Case No. ADJ6644190'); t.y+=8
    t.wrap('IT IS HEREBY STIPULATED by and between the parties hereto, as to the single issue of further medical, that:'); t.wrap('Injury to the umbilicus (hernia, 411) on 8/8/06 is admitted. The mesh put in by Dr. Coe has failed. Parties agree IW requires further medical treatment for the hernia and its residuals and that carrier will authorize the re-do with Dr. Coe or a surgeon in the MPN. All other issues (PD, TD) to be resolved by later stips.',x=70)
    t.sig('Applicant, in pro per','Ginger Bondurant',date='10/1/09'); t.sig('for carrier','Theo Marks'); t.wrap('Good cause appearing, AWARD of further medical treatment is made in accordance with the above stipulation.'); t.sig('WCJ','Maud Kettering',300,date='10/9/09')
    save('form5 bondurant',t.done()); label('form5 bondurant','kept','awarded','approved','one-issue stipulation to further treatment, award signed',T+' WCAB form 5')
if __name__=='__main__':
    for k,v in list(globals().items()):
        if callable(v) and getattr(v,'__module__','')=='__main__' and v.__code__.co_argcount==0 and only(k): v()
