"""Re-typing of forms DWC-CA 10214(a) and (c) in the field-box EAMS look, on a reportlab canvas."""
import io, random
from reportlab.pdfgen import canvas
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib.utils import ImageReader
import forge as F
for n,f in [('Lib','LiberationSans-Regular'),('LibB','LiberationSans-Bold'),('LibN','LiberationSansNarrow-Regular'),('LibM','LiberationMono-Regular'),('LibS','LiberationSerif-Regular'),('LibSB','LiberationSerif-Bold')]:
    try: pdfmetrics.registerFont(TTFont(n,f'/usr/share/fonts/truetype/liberation/{f}.ttf'))
    except Exception as e: print(e)
pdfmetrics.registerFont(TTFont('DJ','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
ISSUES=['earnings','temporary disability','jurisdiction','apportionment','employment','injury AOE/COE','serious and willful misconduct','discrimination (Labor Code §132a)','statute of limitations','future medical treatment','other','permanent disability','self-procured medical treatment, except as provided in Paragraph 7','vocational rehabilitation benefits/supplemental job displacement benefits']
class Form:
    def __init__(s, foot, box='vector', fill='Courier', fs=9.5, body='Lib', bold='LibB', seed=1, ink=True):
        s.b=io.BytesIO(); s.c=canvas.Canvas(s.b,pagesize=(612,792)); s.foot=foot; s.box=box; s.fill=fill; s.fs=fs; s.body=body; s.bold=bold; s.n=1; s.y=750; s.seed=seed; s.k=0; s.dark=(.05,.08,.35) if ink else (0,0,0)
        s.r=random.Random(seed)
    def sd(s): s.k+=1; return s.seed*100+s.k
    def foot_(s):
        s.c.setFont(s.body,7.5); s.c.drawString(40,28,s.foot.replace('#',str(s.n)))
    def page(s):
        s.foot_(); s.c.showPage(); s.n+=1; s.y=750
    def done(s):
        s.foot_(); s.c.save(); return s.b.getvalue()
    def para(s, t, size=9.2, x=40, w=532, gap=5, lead=None, font=None, just=4, at=None):
        p=Paragraph(t,ParagraphStyle('x',fontName=font or s.body,fontSize=size,leading=lead or size*1.22,alignment=just))
        _,h=p.wrap(w,2000)
        if at is not None: p.drawOn(s.c,x,at-h); return h
        if s.y-h<44: s.page()
        p.drawOn(s.c,x,s.y-h); s.y-=h+gap; return h
    def head(s,t,size=12,gap=8): s.para(f'<b>{t}</b>' ,size,just=1,font=s.bold,gap=gap)
    def f(s,t): return f'<font name="{s.fill}" size="{s.fs}">{t}</font>'
    def fields(s, row, h=22):
        """row: [(label, value, width)] drawn as boxes with the label under or over"""
        if s.y-h-10<44: s.page()
        x=40; c=s.c
        for lab,val,w in row:
            c.setLineWidth(.6); c.rect(x,s.y-h+6,w-6,h-8)
            c.setFont(s.fill,s.fs); c.drawString(x+4,s.y-h+10,val)
            c.setFont(s.body,6.6); c.drawString(x+1,s.y-h-1,lab); x+=w
        s.y-=h+9
    def check(s, x, y, on, name='', size=9):
        c=s.c
        if s.box in('vector','pen'):
            c.setLineWidth(.8); c.setStrokeGray(0); c.rect(x,y,size,size)
            if on and s.box=='vector':
                c.setLineWidth(1.3); c.line(x+1.5,y+1.5,x+size-1.5,y+size-1.5); c.line(x+1.5,y+size-1.5,x+size-1.5,y+1.5)
            elif on: F.ink_rl(c,F.xmark(size,s.sd()),x,y,1.4,s.dark,s.sd())
        elif s.box=='fillsq':
            c.setLineWidth(.8); c.rect(x,y,size,size)
            if on: c.rect(x+2,y+2,size-4,size-4,fill=1,stroke=0)
        elif s.box=='glyph':
            c.setFont('DJ',size+2); c.drawString(x,y,'\u2612' if on else '\u2610')
        elif s.box=='typed':
            c.setFont('Courier',size+.5); c.drawString(x-4,y+1,'[X]' if on else '[ ]')
        elif s.box=='acro':
            c.acroForm.checkbox(name=name or f'cb{s.sd()}',x=x,y=y,size=size+2,checked=bool(on),buttonStyle='check',borderWidth=1,fieldFlags='')
        elif s.box=='tick':
            c.setLineWidth(.8); c.rect(x,y,size,size)
            if on: F.ink_rl(c,F.tick(size,s.sd()),x,y,1.4,s.dark,s.sd())
    def initial(s, x, y, val, how='pen', w=46):
        c=s.c
        if how=='field':
            c.acroForm.textfield(name=f'ini{s.sd()}',value=val or '',x=x,y=y-2,width=w,height=14,fontSize=9,borderWidth=.5,fieldFlags=''); return
        c.setLineWidth(.6); c.line(x,y,x+w,y)
        if not val: return
        if how=='pen': F.ink_rl(c,F.write(val,10.5,s.sd(),loose=.09),x+s.r.uniform(5,14),y+s.r.uniform(.5,3),1.15,s.dark,s.sd())
        elif how=='typed': c.setFont(s.fill,s.fs); c.drawString(x+10,y+2,val)
        elif how=='image':
            im,a,b=F.ink_png(F.write(val,10.5,s.sd(),loose=.09)); c.drawImage(ImageReader(im),x+8,y,a,b,mask='auto')
        elif how=='slash': c.setFont('Times-Italic',10); c.drawString(x+6,y+2,f'/{val}/')
    def sigline(s, cap, name='', x=40, w=240, how='pen', date='', y=None, dcap='Date'):
        y=y or s.y; c=s.c; c.setLineWidth(.6); c.setStrokeGray(0); c.line(x,y,x+w,y); c.setFont(s.body,7.5); c.drawString(x,y-9,cap)
        if name:
            if how=='pen': F.ink_rl(c,F.sign(name,12,s.sd()),x+s.r.uniform(6,30),y+2,1.1,s.dark,s.sd())
            elif how=='slash': c.setFont(s.fill,10); c.drawString(x+6,y+3,f'/s/ {name}')
            elif how=='typed': c.setFont(s.fill,10); c.drawString(x+6,y+3,name)
            elif how=='image':
                im,a,b=F.ink_png(F.sign(name,12,s.sd())); c.drawImage(ImageReader(im),x+12,y-1,a,b,mask='auto')
        if dcap:
            c.line(x+w+10,y,x+w+75,y); c.drawString(x+w+10,y-9,dcap)
            if date:
                if how in('pen','image'): F.ink_rl(c,F.write(date,7,s.sd()),x+w+12,y+2,.9,s.dark,s.sd())
                else: c.setFont(s.fill,8.5); c.drawString(x+w+12,y+3,date)
def _hdr(F_, sub, title, d, stip=False):
    f=F_; f.para('STATE OF CALIFORNIA',8.5,just=1,gap=0); f.para("DIVISION OF WORKERS' COMPENSATION",8.5,just=1,gap=0); f.para("WORKERS' COMPENSATION APPEALS BOARD",8.5,just=1,gap=6)
    f.head(title)
    cs=d['cases']
    for i in range(max(2,len(cs))):
        f.fields([(f'Case Number {i+1}',cs[i]['adj'] if i<len(cs) else '',170)]+([('SSN (Numbers Only)','XXX-XX-'+d.get('ssn','4417'),150)] if i==0 else []))
    c=f.c
    f.para('Venue Choice is based upon: (Completion of this section is required)',8)
    for i,t in enumerate(['County of residence of employee (Labor Code section 5501.5(a)(1) or (d).)','County where injury occurred (Labor Code section 5501.5(a)(2) or (d).)',"County of principal place of business of employee's attorney (Labor Code section 5501.5(a)(3) or (d).)"]):
        f.y-=13; f.check(44,f.y,i==d.get('venue',0),f'venue{i}',8); c.setFont(f.body,8); c.drawString(60,f.y+1,t)
    f.y-=10
    f.fields([('Select 3 Letter Office Code For Place/Venue of Hearing (From the Document Cover Sheet)',d['office'],60)])
    f.para('<b>Employee</b> (Completion of this section is required)',8.5,font=f.body)
    fn,ln=d['app'].split(' ',1) if ' ' in d['app'] else (d['app'],'')
    f.fields([('First Name',fn,200),('MI','',40)]); f.fields([('Last Name',ln,290)])
    f.fields([('Address/PO Box (Please leave blank spaces between numbers, names or words)',d['addr'],400)])
    f.fields([('City',d['city'],220),('State','CA',50),('Zip Code',d['zip'],90)])
    f.para('<b>Employer Information</b> (Completion of this section is required)',8.5)
    f.y-=13
    for i,t in enumerate(['Insured','Self-Insured','Legally Uninsured','Uninsured']):
        f.check(44+120*i,f.y,i==d.get('ins',0),f'ins{i}',8); c.setFont(f.body,8); c.drawString(58+120*i,f.y+1,t)
    f.y-=8
    f.fields([('Employer Name (Please leave blank spaces between numbers, names or words)',d['er'],430)])
    f.fields([('Employer Street Address/PO Box',d.get('eraddr',''),430)])
    f.page()
    f.para('<b>Insurance Carrier Information</b> (If known and if applicable - include even if carrier is adjusted by claims administrator)',8.5)
    f.fields([('Insurance Carrier Name',d.get('car',''),430)]); f.fields([('Insurance Carrier Street Address/PO Box',d.get('caraddr',''),430)])
    f.para('<b>Claims Administrator Information</b> (If known and if applicable)',8.5)
    f.fields([('Claims Administrator Name',d.get('tpa',''),430)]); f.fields([('Street Address/PO Box',d.get('tpaaddr',''),430)])
    f.para("<b>Applicant's Attorney or Authorized Representative</b>" if stip else "<b>Employee's Attorney or Authorized Representative</b>",8.5)
    f.y-=12; f.check(44,f.y,bool(d.get('aa')),'aalaw',8); c.setFont(f.body,8); c.drawString(60,f.y+1,'Law Firm/Attorney'); f.check(190,f.y,False,'aanon',8); c.drawString(206,f.y+1,'Non-Attorney Representative'); f.y-=8
    f.fields([('Law Firm or Company Name',d.get('aafirm',''),430)]); f.fields([('First and Last Name',d.get('aa',''),290)])
    f.para("<b>Defendant's Attorney or Authorized Representative</b>",8.5)
    f.fields([('Law Firm or Company Name',d.get('dafirm',''),430)]); f.fields([('First and Last Name',d.get('da',''),290)])
def _case(f, i, k):
    c=f.c
    if f.y<170: f.page()
    f.y-=14; f.check(44,f.y,k['kind']=='S',f'sp{i}',9); c.setFont(f.body,9); c.drawString(60,f.y+1,'Specific Injury'); f.check(160,f.y,k['kind']=='C',f'ct{i}',9); c.drawString(176,f.y+1,'Cumulative Injury')
    c.setFont(f.body,8); c.drawString(300,f.y+1,f'Case Number {i+1}:'); c.setFont(f.fill,f.fs); c.drawString(375,f.y+1,k['adj']); f.y-=8
    f.fields([('(Start Date: MM/DD/YYYY)',k['start'],120),('(End Date: MM/DD/YYYY)',k.get('end',''),120)])
    bp=(k['parts']+['']*4)[:4]
    f.fields([(f'Body Part {j+1}',bp[j],133) for j in range(4)])
    f.fields([('Other Body Parts',k.get('other',''),300),('The injury occurred at',k.get('at',''),230)])
def cr(d):
    """10214(c)"""
    f=Form(d.get('foot','DWC-CA form 10214 (c) (PAGE #) (REV. 11/2008)'),d.get('box','vector'),d.get('fill','Courier'),d.get('fs',9.5),d.get('body','Lib'),d.get('bold','LibB'),d['seed'],d.get('color',True))
    c=f.c; how=d.get('how','pen'); sh=d.get('sig','pen')
    _hdr(f,'','COMPROMISE AND RELEASE',d)
    f.page()
    f.para(f"1. The injured employee claims that while employed as a(n) {f.f('<u>'+d['job']+'</u>')} (occupation at the time of injury) he/she sustained injury arising out of and in the course of employment at the locations and during the dates listed below: (State with specificity the date(s) of injury(ies) and what part(s) of body, conditions or systems are being settled.)")
    for i,k in enumerate(d['cases']): _case(f,i,k)
    f.para('Body parts, conditions and systems may not be incorporated by reference to medical reports.',8.5)
    if f.y<330 or not d.get('tight'): f.page()
    f.para("2. Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation administrative law judge and payment in accordance with the provisions hereof, the employee releases and forever discharges the above-named employer(s) and insurance carrier(s) from all claims and causes of action, whether now known or ascertained or which may hereafter arise or develop as a result of the above-referenced injury(ies), including any and all liability of the employer(s) and the insurance carrier(s) and each of them to the dependents, heirs, executors, representatives, administrators or assigns of the employee. Execution of this form has no effect on claims that are not within the scope of the workers' compensation law or claims that are not subject to the exclusivity provisions of the workers' compensation law, unless otherwise expressly stated.")
    f.para('3. This agreement is limited to settlement of the body parts, conditions, or systems and for the dates of injury set forth in Paragraph No. 1 and further explained in Paragraph No. 9 despite any language to the contrary elsewhere in this document or any addendum.')
    f.para("4. Unless otherwise expressly stated, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS RELATING TO THE INJURY OR INJURIES COVERED BY THIS COMPROMISE AGREEMENT. The parties have considered the release of these benefits in arriving at the sum in Paragraph 7. Any addendum duplicating this language pursuant to Sumner v WCAB (1983) 48 CCC 369 is unnecessary and shall not be attached.")
    f.para("5. Unless otherwise expressly ordered by the Workers' Compensation Appeals Board or a workers' compensation administrative law judge, approval of this agreement does not release any claim applicant may have for vocational rehabilitation benefits or supplemental job displacement benefits.")
    f.para('6. The parties represent that the following facts are true: (If facts are disputed, state what each party contends under Paragraph No. 9.)')
    g=d.get('p6',{})
    f.fields([('EARNINGS AT TIME OF INJURY $',g.get('earn',''),200)])
    f.fields([('TEMPORARY DISABILITY INDEMNITY PAID $',g.get('td',''),180),('Weekly Rate $',g.get('tdr',''),90),('Period(s) Paid',g.get('tdp',''),250)])
    f.fields([('PERMANENT DISABILITY INDEMNITY PAID $',g.get('pd',''),180),('Weekly Rate $',g.get('pdr',''),90),('Period(s) Paid',g.get('pdp',''),250)])
    f.fields([('TOTAL MEDICAL BILLS PAID $',g.get('med',''),180),('Total Unpaid Medical Expense to be Paid By:',g.get('unp',''),340)])
    f.para('Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement.')
    if g.get('after6'): f.para(f.f(g['after6']),9,x=46,w=510)
    f.page()
    f.para(f"7. The parties agree to settle the above claim(s) on account of the injury(ies) by the payment of the SUM OF $ {f.f('<u>&nbsp;'+d['sum']+'&nbsp;</u>')} . The following amounts are to be deducted from the settlement amount:")
    for amt,t in d.get('ded',[]): f.para(f"$ {f.f('<u>&nbsp;'+amt+'&nbsp;</u>')} &nbsp; {t}",9,x=56,w=510)
    f.para(f"$ {f.f('<u>&nbsp;'+d.get('fee','')+'&nbsp;</u>')} &nbsp; requested as applicant's attorney's fee.",9,x=56)
    f.para(f"LEAVING A BALANCE OF $ {f.f('<u>&nbsp;'+d.get('bal','')+'&nbsp;</u>')} , after deducting the amounts set forth above and less further permanent disability advances made after the date set forth above. Interest under Labor Code section 5800 is included if the sums set forth herein are paid within 30 days after the date of approval of this agreement.")
    f.para('8. Liens not mentioned in Paragraph No. 7 are to be disposed of as follows (Attach an addendum if necessary):')
    f.para(f.f(d.get('liens','')),9,x=46,w=510)
    if d.get('p9newpage',True): f.page()
    f.para("9. The parties wish to settle these matters to avoid the costs, hazards and delays of further litigation, and agree that a serious dispute exists as to the following issues (initial only those that apply). ONLY ISSUES INITIALED BY THE APPLICANT OR HIS/HER REPRESENTATIVE AND DEFENDANTS OR THEIR REPRESENTATIVES ARE INCLUDED WITHIN THIS SETTLEMENT.")
    c.setFont(f.bold,8); c.drawString(44,f.y-8,'Applicant'); c.drawString(104,f.y-8,'Defendant'); f.y-=14
    f.rows={}
    for iss in ISSUES:
        a,b=d['init'].get(iss.split(' ')[0] if iss not in('permanent disability',) else 'permanent',('',''))
        step=d.get('rowstep',18); f.y-=step; f.rows[iss]=(f.n,f.y)
        f.initial(42,f.y,a,how); f.initial(102,f.y,b,d.get('howd',how))
        c.setFont(f.body,9); c.drawString(160,f.y+1,iss+(' ____________________' if iss=='other' and not d.get('othertext') else ''))
        if iss=='other' and d.get('othertext'): c.setFont(f.fill,f.fs); c.drawString(190,f.y+1,d['othertext'])
    f.y-=12
    c.setFont(f.body,9); c.drawString(42,f.y,'COMMENTS:'); f.y-=4
    if d.get('comments') and how=='field':
        f.y-=44; c.acroForm.textfield(name='comments9',value=d['comments'],x=46,y=f.y,width=510,height=40,fontSize=9,borderWidth=.5,fieldFlags='multiline')
    elif d.get('comments'):
        f.para(d['comments'] if d['comments'].startswith('<font') else f.f(d['comments']),9,x=46,w=510)
    if d.get('scrawl'):
        for j in range(d['scrawl']):
            F.ink_rl(c,F.scrawl(480 if j<d['scrawl']-1 else 260,10,f.sd()),52,f.y-16-17*j,1.1,f.dark,f.sd())
        f.y-=17*d['scrawl']+10
    f.page()
    f.para("10. It is agreed by all parties hereto that the filing of this document is the filing of an application, and that the workers' compensation administrative law judge may in its discretion set the matter for hearing as a regular application, reserving to the parties the right to put in issue any of the facts admitted herein and that if hearing is held with this document used as an application, the defendants shall have available to them all defenses that were available as of the date of filing of this document, and that the workers' compensation administrative law judge may thereafter either approve this Compromise and Release or disapprove it and issue Findings and Award after hearing has been held and the matter regularly submitted for decision.")
    f.para("11. <b>WARNING TO EMPLOYEE:</b> SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE RECEIVING OR MAY BECOME ENTITLED TO RECEIVE IN THE FUTURE FROM SOURCES OTHER THAN WORKERS' COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS.")
    f.para("THE APPLICANT'S (EMPLOYEE'S) SIGNATURE MUST BE ATTESTED TO BY TWO DISINTERESTED PERSONS OR ACKNOWLEDGED BEFORE A NOTARY PUBLIC",8.8)
    f.para("By signing this agreement, applicant (employee) acknowledges that he/she has read and understands this agreement and has had any questions he/she may have had about this agreement answered to his/her satisfaction.")
    sd=d.get('sdate','')
    f.para(f"Witness the signature hereof this {f.f('<u>&nbsp;'+d.get('wday','   ')+'&nbsp;</u>')} day of {f.f('<u>&nbsp;'+d.get('wmon','            ')+'&nbsp;</u>')} at {f.f('<u>&nbsp;'+d.get('wat','              ')+'&nbsp;</u>')}",gap=30)
    w=d.get('signers',{})
    for (lc,ln),(rc,rn) in [(('Witness 1',w.get('w1','')),('Applicant (Employee)',w.get('app',''))),(('Witness 2',w.get('w2','')),("Attorney for Applicant",w.get('aa',''))),(('Interpreter',w.get('int','')),('Attorney for Defendant',w.get('da',''))),(('Interpreter License Number','') ,('Attorney for Defendant',w.get('da2','')))]:
        f.sigline(lc,ln,40,170,sh,sd if ln else ''); f.sigline(rc,rn,318,170,sh,(w.get('dadate') or sd) if rn else ''); f.y-=44
    if d.get('foot2'): f.para(d['foot2'],8)
    if d.get('tail'): d['tail'](f)
    return f.done()
def stips(d):
    """10214(a)"""
    f=Form(d.get('foot','DWC-CA form 10214 (a) (PAGE #) (REV. 11/2008)'),d.get('box','vector'),d.get('fill','Courier'),d.get('fs',9.5),d.get('body','Lib'),d.get('bold','LibB'),d['seed'],d.get('color',True))
    c=f.c; sh=d.get('sig','pen')
    _hdr(f,'','STIPULATIONS WITH REQUEST FOR AWARD',d,True)
    f.page()
    f.para('The parties hereto stipulate to the issuance of an Award and/or Order, based upon the following facts, and waive the requirements of Labor Code section 5313:')
    f.para(f"1. {f.f('<u>'+d['app']+'</u>')} (Employee), born {f.f('<u>'+d.get('dob','xx/xx/19xx')+'</u>')}, while employed at {f.f('<u>'+d['cases'][0].get('at','')+'</u>')}, California, as a(n) {f.f('<u>'+d['job']+'</u>')} (occupation), sustained injury arising out of and in the course of employment to the parts of body listed below.")
    for i,k in enumerate(d['cases']): _case(f,i,k)
    if f.y<260: f.page()
    f.para(f"2. The injury/injuries caused temporary disability for the period {f.f('<u>'+d.get('tdper','')+'</u>')} for which indemnity has been paid at $ {f.f('<u>'+d.get('tdr','')+'</u>')} per week.")
    f.para(f"3. The injury/injuries caused permanent disability of {f.f('<u>&nbsp;'+d['pd']+'&nbsp;</u>')} %, for which indemnity is payable at $ {f.f('<u>'+d.get('pdr','')+'</u>')} per week beginning {f.f('<u>'+d.get('pdb','')+'</u>')}, in the sum of $ {f.f('<u>'+d.get('pds','')+'</u>')}, less credit for such payments previously made. And a life pension of $ {f.f('<u>'+d.get('lp','-0-')+'</u>')} per week thereafter.")
    c.setFont(f.body,9); f.y-=6
    def inf(has):
        f.y-=10; c.drawString(40,f.y+1,'An informal rating'); f.check(128,f.y,has,'ratyes',8); c.setFont(f.body,9); c.drawString(142,f.y+1,'has'); f.check(172,f.y,not has,'ratno',8); c.setFont(f.body,9); c.drawString(186,f.y+1,'has not been previously issued.'); f.y-=12
    inf(False)
    # paragraph 4
    yes,no=d['need']
    f.y-=12; c.setFont(f.body,9.2); f.need=(f.n,f.y)
    if d.get('radio'):
        c.drawString(40,f.y+1,'4. There'); 
        sel={(1,0):'is',(0,1):'isnot'}.get((yes,no))
        c.acroForm.radio(name='need',value='is',selected=sel=='is',x=84,y=f.y-1,size=11,buttonStyle='circle',shape='circle')
        c.setFont(f.body,9.2); c.drawString(99,f.y+1,'is')
        c.acroForm.radio(name='need',value='isnot',selected=sel=='isnot',x=118,y=f.y-1,size=11,buttonStyle='circle',shape='circle')
        c.setFont(f.body,9.2); c.drawString(133,f.y+1,'is not   a need for medical treatment to cure or relieve from the effects of said injury/injuries.')
    elif d.get('need_style')=='right':
        t='4. There    is'; c.drawString(40,f.y+1,t); f.check(98,f.y,yes,'needyes'); c.setFont(f.body,9.2); c.drawString(118,f.y+1,'is not'); f.check(148,f.y,no,'needno'); c.setFont(f.body,9.2); c.drawString(166,f.y+1,'a need for medical treatment to cure or relieve from the effects of said injury/injuries.')
    else:
        c.drawString(40,f.y+1,'4. There'); f.check(82,f.y,yes,'needyes'); c.setFont(f.body,9.2); c.drawString(97,f.y+1,'is'); f.check(116,f.y,no,'needno'); c.setFont(f.body,9.2); c.drawString(131,f.y+1,'is not    a need for medical treatment to cure or relieve from the effects of said injury/injuries.')
    if d.get('blot'): d['blot'](f)
    f.y-=12
    f.para(f"5. Medical-legal expenses and/or liens are payable by defendant as follows: {f.f(d.get('ml','None of record.'))}")
    f.para(f"6. Applicant's attorney requests a fee of $ {f.f('<u>'+d.get('fee','')+'</u>')}. Fee to be commuted {f.f(d.get('comm','from the far end of the award'))}.")
    f.para(f"7. Liens against compensation are payable as follows: {f.f(d.get('liens','None.'))}")
    f.para('8. Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded.')
    if f.y<200: f.page()
    f.para('9. Other stipulations:',gap=2); f.para(f.f(d.get('other','')),9,x=48,w=510,just=0)
    if f.y<300: f.page()
    else: f.y-=18
    w=d.get('signers',{}); sd=d.get('sdate','')
    f.para('Dated: '+f.f(sd),gap=26)
    for cap,nm in [('Applicant',w.get('app','')),("Attorney or Authorized Representative for Applicant",w.get('aa','')),("Attorney or Authorized Representative for Defendant",w.get('da','')),('Interpreter',w.get('int',''))]:
        f.sigline(cap,nm,60,260,sh,sd if nm else ''); f.y-=40
    if d.get('award') is not None: 
        f.page(); award(f,d,d['award'])
    return f.done()
def award(f,d,a):
    c=f.c
    f.head('AWARD'); f.para(f"AWARD IS MADE in favor of {f.f('<u>'+d['app']+'</u>')} against {f.f('<u>'+a.get('against',d.get('car') or d['er'])+'</u>')} of:",gap=10)
    items=a.get('items') or ['Temporary disability indemnity in accordance with paragraph 2 above,','Permanent disability indemnity in accordance with paragraph 3 above, less the sum of $ '+d.get('fee','0')+" payable to applicant's attorney as the reasonable value of services rendered.",'Further medical treatment in accordance with Paragraph 4 above,','Reimbursement for medical-legal expenses in accordance with paragraph 5 above,']
    for i,t in enumerate(items):
        y0=f.y; h=f.para(f"({'ABCDEFG'[i]})&nbsp;&nbsp; {t}",9.5,x=60,w=480,gap=10)
        if a.get('strike')==i:
            y=y0-6
            F.ink_rl(c,[F.smooth([(0,0),(150,2),(330,-2),(430,1)])],74,y,1.6,f.dark,f.sd()); F.ink_rl(c,F.write(a.get('by','RK'),9,f.sd()),520,y-4,1.1,f.dark,f.sd())
    if a.get('extra'): f.para(a['extra'],9.5,x=60,w=480,gap=10)
    f.y-=50
    if a.get('unsigned'):
        f.sigline("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE",'',300,230,dcap='')
    else:
        c.setFont(f.body,9); c.drawString(40,f.y,'Dated:'); F.ink_rl(c,F.write(a['date'],9,f.sd()),75,f.y+1,1,f.dark,f.sd())
        f.sigline("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE",a['judge'],300,230,a.get('how','pen'),dcap='')
        f.y-=18; c.drawString(300,f.y,a['judge'].upper())
    f.y-=30
    if a.get('serve'): f.para(a['serve'],8,x=40)
