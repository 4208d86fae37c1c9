"""Small papers used in packets: orders, cover sheets, CMS letters. Each takes its own words."""
import papers as P, forge as F
KEYS=['earnings','temporary','jurisdiction','apportionment','employment','injury','serious','discrimination','statute','future','other','permanent','self-procured','vocational']
def ini(a,d,skip=('other','serious','discrimination','jurisdiction','employment'),only=None):
    return {k:(a,d) for k in (only or KEYS) if only or k not in skip}
def order(app, er, adj, title, paras, judge, date, seed, how='pen', left=None, stamp=None, numbers=False, serve=None, font='Times-Roman', extra=None, double=False, unsigned=False):
    b={'Times-Roman':'Times-Bold','Helvetica':'Helvetica-Bold','Courier':'Courier-Bold','LibS':'LibSB'}[font]
    p=P.Pleading([],["STATE OF CALIFORNIA","DIVISION OF WORKERS' COMPENSATION","WORKERS' COMPENSATION APPEALS BOARD"],left or [app.upper()+',','','           Applicant,','     vs.',er.upper()+',','','           Defendant(s).'],(['Case No. '+adj] if isinstance(adj,str) else ['Case Nos. '+adj[0]]+['                '+x for x in adj[1:]])+['']+(title if isinstance(title,list) else [title]),(' '.join(title) if isinstance(title,list) else title).title(),font=font,bold=b,size=11.5,seed=seed,numbers=numbers,double=double,rules=numbers)
    for t in paras:
        if t.startswith('~~'): p.p(t[2:],indent=30,lead=17,strike=True)
        elif t.startswith('>>'): p.q(t[2:])
        else: p.p(t,indent=30,lead=17 if not numbers else 24)
        if not numbers: p.y-=7
    if extra: extra(p)
    p.y-=14
    p.sig("Workers' Compensation Administrative Law Judge",'' if unsigned else judge,how,date=None if unsigned else date,sub=judge.upper() if unsigned else None)
    if serve:
        p.y-=6
        for t in serve: p.raw(t,13)
    if stamp: p.stamp(*stamp)
    return p.done()
def cover(adj, app, doi, parts, dtype, seed, unit='ADJ', ct=None):
    rows=''.join(f'<tr><td>{a}</td><td class=v>{b}</td></tr>' for a,b in [('Case Number 1',adj),('Date of Injury (start)',doi),('(end, if cumulative)',ct or ''),*[(f'Body Part {i+1}',x) for i,x in enumerate(parts)]])
    return P.web(f'''<h3>STATE OF CALIFORNIA<br>DIVISION OF WORKERS' COMPENSATION</h3><h2>DOCUMENT COVER SHEET</h2>
    <p>Is this a new case? Yes ☐ &nbsp; No ☒ &nbsp;&nbsp; Companion Cases Exist ☐ &nbsp; Walkthrough Yes ☐ No ☒</p><p>SSN: XXX-XX-XXXX &nbsp;&nbsp; <b>{app}</b></p><p>{'☐' if ct else '☒'} Specific Injury &nbsp; {'☒' if ct else '☐'} Cumulative Injury</p>
    <table>{rows}</table><p>Please check unit to be filed on (check only one box)<br>{' '.join(('☒ ' if u==unit else '☐ ')+u for u in ['ADJ','DEU','SIF','UEF','VOC','INT','RSU'])}</p>
    <div class=sep><h2>DOCUMENT SEPARATOR SHEET</h2><table><tr><td>Product Delivery Unit</td><td class=v>{unit}</td></tr><tr><td>Document Type</td><td class=v>LEGAL DOCS</td></tr><tr><td>Document Title</td><td class=v>{dtype}</td></tr><tr><td>Author</td><td class=v></td></tr></table></div>
    <p style="font-size:7.5pt">DWC-CA form 10232.1 Rev. 7/2010 - Page 1 of 1</p>''','body{font:10pt "Liberation Sans"} h2,h3{text-align:center} td{border:.6pt solid #333;padding:3pt 8pt} .v{font-family:"Liberation Mono";width:230pt} table{border-collapse:collapse} .sep{border-top:1.5pt dashed #555;margin-top:30pt}')
