"""Decisions after trial and bare orders on pleading paper (reportlab)."""
from forge import *; from common import *; import papers as P
T='make_pleading/numbered pleading paper'
CT=["STATE OF CALIFORNIA","DIVISION OF WORKERS' COMPENSATION","WORKERS' COMPENSATION APPEALS BOARD"]
def okonkwo():
    p=P.Pleading([],CT,['MAXINE DRURY,','','                Applicant,','       vs.','KESTREL AEROSPACE, INC.;','VANGUARD EMPLOYERS INS.,','                Defendants.'],['Case No. ADJ10338174','','FINDINGS AND AWARD','AND OPINION ON DECISION'],'Findings and Award and Opinion on Decision',seed=21)
    p.p('The above-entitled matter having been heard and regularly submitted, the Honorable LORING BECK, Workers\' Compensation Administrative Law Judge, now makes his decision as follows:')
    p.center('FINDINGS OF FACT',True)
    for t in ['1. Maxine Drury, born 1966, while employed on August 3, 2015 as a composite technician, sustained injury arising out of and in the course of employment to her neck and right elbow.','2. The injury caused permanent disability of 35%, there being no legally valid apportionment.','3. Applicant is in need of further medical treatment to cure or relieve from the effects of the injury herein to the neck and the right elbow.','4. The reasonable value of services of applicant\'s attorney is 15% of the permanent disability award.']: p.p(t)
    p.center('AWARD',True)
    for t in ['AWARD IS MADE in favor of MAXINE DRURY and against VANGUARD EMPLOYERS INSURANCE as follows:','(a) Permanent disability of 35%, $50,605.00, less $7,590.75 to Simon Trask, Esq.','(b) Further medical treatment reasonably required to cure or relieve from the effects of the injury.','(c) Liens of record are deferred, with jurisdiction reserved.']: p.p(t)
    p.sig("Workers' Compensation Administrative Law Judge",'Loring Beck',date='1/22/18'); p.new()
    p.center('OPINION ON DECISION',True)
    for t in ['Defendant argues there is no need for future medical, relying on the panel QME, Dr. Hew, who wrote that "no further treatment is indicated" and that the applicant was MMI on February 1, 2017. The undersigned is not persuaded. Dr. Hew did not have the June 2017 EMG before him, and on cross-examination he conceded that injections "may well be appropriate." Applicant\'s credible and unrebutted testimony is that she takes gabapentin every night. Dr. Solberg, the primary treating physician, sees a need for medication, therapy for flare-ups, and possibly surgery.','It is well settled that the need for further treatment does not depend on the percentage of disability. An award of future medical treatment is supported by Dr. Solberg\'s reports, which are found more persuasive.']: p.p(t)
    p.stamp(['FILED','JAN 22 2018','W.C.A.B.'],470,760,9,-6)
    save('drury_FA_1-22-18',p.done()); label('drury_FA_1-22-18','kept','awarded','approved','F&A after trial: finding 3 and award (b) of further treatment; the contrary QME opinion is only discussed',T+' F&A with opinion')
def bascom():
    p=P.Pleading([],CT,['WENDELL BASCOM,','                Applicant,','       vs.','RIVERBEND TIRE & BRAKE;','BANNER CASUALTY,','                Defendants.'],['ADJ16990231','','FINDINGS AND ORDER'],'Findings and Order',seed=22,font='Courier',bold='Courier-Bold',size=10.5)
    for t in ['The matter having been submitted on October 12, 2023, following trial on the sole issue of injury AOE/COE, all other issues having been bifurcated, the WCJ finds and orders:','1. WENDELL BASCOM, while employed as a tire busser during the period 1/1/21 to 3/9/22 DID NOT sustain injury arising out of and in the course of employment to the low back, hips or psyche.','2. All other issues are moot.','IT IS ORDERED that applicant TAKE NOTHING by way of his Application for Adjudication of Claim.','Applicant testified that he told the foreman of his back pain "every week." The foreman, Mr. Ortega, and two co-workers said otherwise. The history given Dr. Pruitt omits the 2020 motorcycle crash. On this record applicant has not met his burden, LC 3202.5 and 3600. Applicant\'s claim for treatment therefore falls with it.']: p.p(t)
    p.sig("W.C. Administrative Law Judge",'Carmela Voigt',date='11/9/23')
    save('Bascom F and O',p.done()); label('Bascom F and O','closed','not_awarded','approved','injury AOE/COE not found, take nothing: nothing awarded, no release',T+' Courier F&O')
def farrow():
    p=P.Pleading([],CT,['INGRID FARROW,','                Applicant,','       vs.','CASCADE BAKERIES, PSI,','adm. by SILO RISK SVCS.,','                Defendant.'],['Case No. ADJ9775540 (MF)','','FINDINGS, AWARD AND','ORDER'],'Findings, Award and Order',seed=23,font='LibS',bold='LibSB',double=True)
    p.center('FINDINGS',True)
    for t in ['1. It was stipulated at trial that applicant sustained injury AOE/COE on May 13, 2014, to the left shoulder.','2. Applicant did not sustain injury to her neck on that date or as a consequence. The cervical spondylosis is found to be wholly nonindustrial (AME Dr. Garvey, depo. p. 31).','3. Applicant will require further medical treatment to cure or relieve from the effects of the shoulder injury.','4. The claim of injury to the psyche is not ripe. The issue is DEFERRED, with jurisdiction reserved, pending a panel in psychology. Treatment of the psyche, likewise, is deferred.','5. Permanent disability is deferred until the psyche is decided.']: p.p(t)
    p.center('AWARD AND ORDER',True)
    for t in ['AWARD IS MADE in favor of INGRID FARROW and against CASCADE BAKERIES of further medical treatment for the left shoulder, in accord with Finding 3.','IT IS ORDERED that applicant take nothing on the claim of injury to the neck.']: p.p(t)
    p.sig("Workers' Compensation Judge",'Isadore Lunt',date='8/2/16')
    save('farrow_findings',p.done()); label('farrow_findings','split','mixed','approved','per finding: shoulder awarded, neck not found (take nothing), psyche deferred',T+' Findings, Award and Order',parts=[('left shoulder','kept'),('neck','closed'),('psyche','contingent')])
if __name__=='__main__':
    for k,v in list(globals().items()):
        if callable(v) and getattr(v,'__module__','')=='__main__' and v.__code__.co_argcount==0 and only(k): v()
