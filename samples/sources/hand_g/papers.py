"""Pleading paper (reportlab), typewriter (fpdf2) and HTML (weasyprint) papers."""
import io, random, html as H
from reportlab.pdfgen import canvas
from reportlab.lib.utils import simpleSplit
import forge as F
import eams_form  # registers fonts
class Pleading:
    def __init__(s, attorney, court, caption_left, caption_right, foot, font='Times-Roman', bold='Times-Bold', size=12, seed=1, numbers=True, double=True, rules=True):
        s.b=io.BytesIO(); s.c=canvas.Canvas(s.b,pagesize=(612,792)); s.font=font; s.bold=bold; s.size=size; s.foot=foot; s.n=1; s.seed=seed; s.k=0; s.numbers=numbers; s.rules=rules
        s.step=24 if double else 15; s.start()
        for t in attorney: s.raw(t,12.2 if numbers else 13)
        if attorney: s.snap()
        for t in court: s.center(t,bold=True)
        s.cap(caption_left,caption_right)
    def sd(s): s.k+=1; return s.seed*91+s.k
    def start(s):
        c=s.c; s.y=735
        if s.rules: c.setLineWidth(.7); c.line(82,20,82,780); c.line(85,20,85,780); c.line(560,20,560,780)
        if s.numbers:
            c.setFont(s.font,10)
            for i in range(28): c.drawRightString(74,735-24*i,str(i+1))
    def end(s):
        s.c.setFont(s.font,9); s.c.line(92,52,552,52); s.c.drawCentredString(322,42,str(s.n)); s.c.drawCentredString(322,30,s.foot)
    def new(s): s.end(); s.c.showPage(); s.n+=1; s.start()
    def need(s,h):
        if s.y-h<62: s.new()
    def snap(s):
        if s.numbers:
            k=-(-(735-s.y)//24); s.y=735-24*k
    def raw(s,t,lead=13,x=94,bold=False):
        s.need(0); s.c.setFont(s.bold if bold else s.font,s.size); s.c.drawString(x,s.y,t); s.y-=lead
    def center(s,t,bold=False,lead=None):
        s.need(0); s.c.setFont(s.bold if bold else s.font,s.size); s.c.drawCentredString(322,s.y,t); s.y-=lead or s.step
    def cap(s,left,right):
        left=[w for t in left for w in (simpleSplit(t,s.font,s.size,228) if t.strip() and s.c.stringWidth(t,s.font,s.size)>230 else [t])]; right=[w for t in right for w in (simpleSplit(t,s.bold,s.size,212) if t.strip() and s.c.stringWidth(t,s.bold,s.size)>214 else [t])]
        s.need(150); c=s.c; top=s.y+4; y=s.y-8; c.setFont(s.font,s.size)
        for t in left: c.drawString(94,y,t); y-=14
        yb=y; y=s.y-8
        for t in right: c.setFont(s.bold if t.isupper() else s.font,s.size); c.drawString(340,y,t); y-=14
        yb=min(y,yb); c.setLineWidth(.7); c.line(330,top,330,yb); c.line(94,yb,330,yb); s.y=yb-20; s.snap()
    def p(s,t,indent=36,x=94,w=458,lead=None,bold=False,strike=False):
        t=' '.join(t.split()); lead=lead or s.step; lines=simpleSplit(t,s.bold if bold else s.font,s.size,w-0)
        if indent:
            first=simpleSplit(t,s.bold if bold else s.font,s.size,w-indent)[0]; rest=t[len(first):].strip(); lines=[first]+(simpleSplit(rest,s.font,s.size,w) if rest else [])
        for i,l in enumerate(lines):
            s.need(0); s.c.setFont(s.bold if bold else s.font,s.size); xx=x+(indent if i==0 else 0); s.c.drawString(xx,s.y,l)
            if strike:
                wl=s.c.stringWidth(l,s.font,s.size); F.ink_rl(s.c,[F.smooth([(-3,0),(wl*.4,1.5),(wl+4,-1)])],xx,s.y+3.5,1.5,(0,0,0),s.sd())
            s.y-=lead
    def q(s,t,x=140,w=370,gap=8):
        for l in simpleSplit(t,s.font,s.size,w): s.need(0); s.c.setFont(s.font,s.size); s.c.drawString(x,s.y,l); s.y-=14
        s.y-=gap; s.snap()
    def sig(s,cap,name='',how='pen',x=310,date=None,sub=None):
        s.need(50); s.y-=20; c=s.c; c.setLineWidth(.6); c.line(x,s.y,x+230,s.y)
        if name:
            if how=='pen': F.ink_rl(c,F.sign(name,13,s.sd()),x+12,s.y+2,1.1,(0.03,.05,.25),s.sd())
            elif how=='slash': c.setFont(s.font,11); c.drawString(x+4,s.y+3,f'/s/ {name}')
        if date:
            c.setFont(s.font,s.size); c.drawString(94,s.y,'DATED: ' if how!='pen' else 'Dated:'); 
            if how=='pen': F.ink_rl(c,F.write(date,9,s.sd()),140,s.y,1,(0.03,.05,.25),s.sd())
            else: c.drawString(146,s.y,date)
        c.setFont(s.font,10)
        for j,t in enumerate(([name.upper()] if sub is None else [sub])+[cap]):
            if t: s.y-=12; c.drawString(x,s.y,t)
        s.y-=18; s.snap()
    def stamp(s,lines,x,y,size=11,rot=0,box=True):
        c=s.c; c.saveState(); c.translate(x,y); c.rotate(rot); c.setFont('Helvetica-Bold',size); c.setFillGray(.15); c.setStrokeGray(.15)
        w=max(c.stringWidth(t,'Helvetica-Bold',size) for t in lines)
        for i,t in enumerate(lines): c.drawString(5,-i*(size+3),t)
        if box: c.setLineWidth(1.4); c.rect(0,-(len(lines)-1)*(size+3)-6,w+10,len(lines)*(size+3)+6)
        c.restoreState()
    def done(s): s.end(); s.c.save(); return s.b.getvalue()

from fpdf import FPDF
class Type:
    """typewriter / word processor of the 80s to 00s on fpdf2; units points"""
    def __init__(s, face='Courier', size=10.5, seed=1, wob=0.0, margin=54, paper=(612,792)):
        s.p=FPDF(unit='pt',format=paper); s.p.set_auto_page_break(False); s.face=face; s.size=size; s.seed=seed; s.k=0; s.wob=wob; s.m=margin; s.H=paper[1]; s.r=random.Random(seed)
        if face not in('Courier','Times','Helvetica'):
            path={'LibMono':'/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf','DJMono':'/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf','DJSerif':'/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf'}[face]
            s.p.add_font(face,'',path)
        s.page()
    def sd(s): s.k+=1; return s.seed*77+s.k
    def page(s): s.p.add_page(); s.y=s.m+6
    def lw(s): return s.size*1.18
    def put(s,x,y,t,size=None,face=None,style=''):
        s.p.set_font(face or s.face,style,size or s.size)
        if s.wob and (face or s.face) in('Courier','LibMono','DJMono'):
            cw=s.p.get_string_width('M')
            for i,ch in enumerate(t):
                if ch!=' ': s.p.text(x+i*cw+s.r.gauss(0,s.wob*.4),y+s.r.gauss(0,s.wob),ch)
        else: s.p.text(x,y,t)
    def line(s,t='',x=None,size=None,face=None,style='',lead=None):
        if s.y>s.H-46: s.page()
        if size and size>s.size+1: s.y+=size-s.size+2
        if t: s.put(x if x is not None else s.m,s.y,t,size,face,style)
        s.y+=lead or s.lw()
    def text(s,block,**k):
        for l in block.strip('\n').split('\n'): s.line(l.rstrip(),**k)
    def wrap(s,t,x=None,w=None,face=None,size=None,style='',lead=None,gap=4):
        s.p.set_font(face or s.face,style,size or s.size); x=s.m if x is None else x; w=w or 612-s.m-x; cur=''
        for wd in t.split():
            if s.p.get_string_width((cur+' '+wd).strip())>w:
                s.line(cur,x,size,face,style,lead); s.p.set_font(face or s.face,style,size or s.size); cur=wd
            else: cur=(cur+' '+wd).strip()
        if cur: s.line(cur,x,size,face,style,lead)
        s.y+=gap
    def center(s,t,size=None,face=None,style='',lead=None):
        s.p.set_font(face or s.face,style,size or s.size); w=s.p.get_string_width(t); s.line(t,(612-w)/2,size,face,style,lead)
    def rule(s,x0,x1,y=None,w=.6): s.p.set_line_width(w); s.p.line(x0,y or s.y,x1,y or s.y)
    def rect(s,x,y,w,h,lw=.7): s.p.set_line_width(lw); s.p.rect(x,y,w,h)
    def ink(s,polys,x,y,w=1.0): F.ink_fpdf(s.p,polys,x,y,w,s.sd())
    def sig(s,cap,name='',x=None,w=210,date='',how='pen'):
        if s.y>s.H-80: s.page()
        s.y+=22; x=s.m if x is None else x; s.rule(x,x+w)
        if name:
            if how=='pen': s.ink(F.sign(name,12,s.sd()),x+14,s.y-2)
            else: s.put(x+4,s.y-3,'/s/ '+name)
        if date: s.ink(F.write(date,8,s.sd()),x+w+14,s.y-2,.9)
        s.put(x,s.y+10,cap,8.5); s.y+=24
    def done(s): return bytes(s.p.output())
import weasyprint, logging
logging.getLogger('weasyprint').setLevel(logging.ERROR); logging.getLogger('fontTools').setLevel(logging.ERROR)
def web(body, css=''):
    return weasyprint.HTML(string=f'<meta charset="utf-8"><style>{css}</style>{body}').write_pdf()
def sigsvg(name, seed, h=13, color='#0b1550'): return F.ink_svg(F.sign(name,h,seed),color=color,style='margin-bottom:-4pt')
def inksvg(t, seed, h=11, color='#0b1550'): return F.ink_svg(F.write(t,h,seed,loose=.09),color=color,style='margin-bottom:-3pt')
