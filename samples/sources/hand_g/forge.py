"""Shared tools of the forger: ink, merging, renditions, labels."""
import io, math, os, random, subprocess, tempfile, zlib, sys
import numpy as np
import pikepdf
from pikepdf import Name, Dictionary, Array, Stream
from PIL import Image, ImageDraw, ImageFilter, ImageFont
HERE = os.path.dirname(os.path.abspath(__file__))

# ---------- single-stroke letters on a 0..1 x 0..1 grid ----------
G = {
'A': [[(0,0),(.45,1),(.9,0)],[(.15,.38),(.8,.4)]], 'B': [[(0,0),(0,1),(.6,.9),(.55,.55),(0,.5),(.7,.35),(.6,0),(0,0)]],
'C': [[(.8,.85),(.4,1),(0,.5),(.35,0),(.85,.15)]], 'D': [[(0,0),(.05,1),(.7,.8),(.75,.25),(0,0)]],
'E': [[(.7,1),(0,.95),(0,0),(.7,.05)],[(0,.5),(.55,.52)]], 'F': [[(.75,1),(0,.95),(.02,0)],[(0,.5),(.55,.55)]],
'G': [[(.8,.85),(.4,1),(0,.5),(.35,0),(.8,.2),(.8,.45),(.45,.45)]], 'H': [[(0,0),(.05,1)],[(.75,1),(.7,0)],[(0,.5),(.75,.52)]],
'I': [[(.2,1),(.2,0)]], 'J': [[(.7,1),(.65,.2),(.3,-.1),(0,.2)],[(.3,1),(.95,.98)]], 'K': [[(0,0),(.05,1)],[(.7,1),(.05,.45),(.75,0)]],
'L': [[(.1,1),(0,0),(.7,.05)]], 'M': [[(0,0),(.1,1),(.5,.3),(.9,1),(1,0)]], 'N': [[(0,0),(.05,1),(.7,.05),(.75,1)]],
'O': [[(.4,1),(0,.5),(.4,0),(.8,.5),(.45,1.02)]], 'P': [[(0,0),(.05,1),(.7,.9),(.6,.5),(.03,.5)]],
'Q': [[(.4,1),(0,.5),(.4,0),(.8,.5),(.45,1.02)],[(.5,.3),(.95,-.15)]], 'R': [[(0,0),(.05,1),(.65,.85),(.55,.5),(.05,.5),(.75,0)]],
'S': [[(.7,.9),(.3,1),(.1,.7),(.6,.4),(.5,.02),(0,.1)]], 'T': [[(.4,1),(.38,0)],[(-.05,.97),(.85,1)]],
'U': [[(0,1),(.05,.2),(.4,0),(.7,.3),(.72,1)]], 'V': [[(0,1),(.38,0),(.8,1)]], 'W': [[(0,1),(.25,0),(.5,.7),(.75,0),(1,1)]],
'X': [[(0,1),(.8,0)],[(.8,1),(0,0)]], 'Y': [[(0,1),(.4,.5)],[(.8,1),(.2,-.1)]], 'Z': [[(0,1),(.75,1),(0,0),(.8,.02)]],
'0': [[(.35,1),(0,.5),(.35,0),(.65,.5),(.35,1)]], '1': [[(.1,.8),(.3,1),(.28,0)]], '2': [[(0,.8),(.35,1),(.6,.7),(0,0),(.7,.02)]],
'3': [[(0,.95),(.6,.9),(.25,.55),(.6,.25),(0,0)]], '4': [[(.1,1),(0,.45),(.7,.5)],[(.5,.9),(.48,0)]], '5': [[(.65,1),(.1,1),(.05,.55),(.6,.4),(.4,0),(0,.08)]],
'6': [[(.6,1),(.05,.4),(.3,0),(.6,.25),(.1,.4)]], '7': [[(0,1),(.65,.98),(.2,0)]], '8': [[(.3,.5),(.05,.8),(.35,1),(.6,.75),(.05,.25),(.3,0),(.6,.25),(.3,.5)]],
'9': [[(.6,.65),(.3,1),(.05,.7),(.55,.6),(.5,0)]], '/': [[(0,-.1),(.5,1.1)]], '-': [[(0,.45),(.5,.5)]], '.': [[(.1,0),(.14,.04)]], '$': [[(.7,.9),(.3,1),(.1,.7),(.6,.4),(.5,.02),(0,.1)],[(.35,1.15),(.3,-.15)]],
}
def smooth(pts, n=6):
    if len(pts) < 3: 
        (x0,y0),(x1,y1) = pts[0], pts[-1]
        return [(x0+(x1-x0)*t/n, y0+(y1-y0)*t/n) for t in range(n+1)]
    P = [pts[0]]+list(pts)+[pts[-1]]; out=[]
    for i in range(1,len(P)-2):
        p0,p1,p2,p3 = P[i-1:i+3]
        for k in range(n):
            t=k/n
            out.append(tuple(0.5*((2*b)+(-a+c)*t+(2*a-5*b+4*c-d)*t*t+(-a+3*b-3*c+d)*t**3) for a,b,c,d in zip(p0,p1,p2,p3)))
    out.append(pts[-1]); return out
def jit(polys, rnd, a):
    out=[]
    for p in polys:
        out.append([(x+rnd.gauss(0,a), y+rnd.gauss(0,a)) for x,y in p])
    return out
def write(text, h=10, seed=0, slant=.18, loose=.06):
    """handwritten capitals and digits -> list of polylines, y up"""
    r=random.Random(seed); x=0; out=[]
    for ch in text.upper():
        if ch==' ': x+=h*.45; continue
        g=G.get(ch)
        if not g: continue
        k=r.uniform(.88,1.1); base=r.uniform(-.05,.05)*h; w=0
        for st in g:
            st=[(a+r.gauss(0,loose), b+r.gauss(0,loose)) for a,b in st]
            st=smooth(st)
            st=[(x+(a*.72+b*slant)*h*k, base+b*h*k) for a,b in st]
            w=max(w,max(a for a,_ in st)-x); out.append(st)
        x+=max(w,.25*h)*r.uniform(.92,1.1)+.1*h
    return out
def sign(name, h=14, seed=0):
    """a scribbled signature"""
    r=random.Random(seed*7+len(name)); out=[]; x=0
    for part in name.replace('.','').split()[:3]:
        for st in G.get(part[0].upper(),G['X']):
            out.append([(x+(a*.9+b*.3)*h, b*h*1.05) for a,b in smooth([(a+r.gauss(0,.07),b+r.gauss(0,.07)) for a,b in st])])
        x+=h*1.0; pts=[]; n=max(3,len(part)-1); yy=h*.15
        for i in range(n*2+1):
            up = (i%2==1)
            amp = h*r.choice([.3,.35,.3,.75 if r.random()<.3 else .3]) if up else r.uniform(-.05,.08)*h
            pts.append((x, amp)); x+=h*r.uniform(.14,.26)
        out.append(smooth(pts)); x+=h*.35
    out.append(smooth([(x-h*.3,h*.1),(x+h*.6,h*.25),(x-h*1.8,-h*.25)]))
    return out
def xmark(s=9, seed=0):
    r=random.Random(seed); j=lambda v: v+r.uniform(-.12,.12)*s
    return [smooth([(j(-.08*s),j(-.05*s)),(j(.5*s),j(.5*s)),(j(1.12*s),j(1.1*s))]), smooth([(j(-.05*s),j(1.1*s)),(j(.5*s),j(.52*s)),(j(1.1*s),j(-.1*s))])]
def tick(s=9, seed=0):
    r=random.Random(seed); j=lambda v: v+r.uniform(-.1,.1)*s
    return [smooth([(j(.05*s),j(.5*s)),(j(.38*s),j(.05*s)),(j(1.3*s),j(1.35*s))])]
def scrawl(w=200, h=9, seed=0):
    """illegible handwriting"""
    r=random.Random(seed); out=[]; x=0
    while x<w:
        n=r.randint(3,8); pts=[]
        for i in range(n*2):
            pts.append((x, h*r.uniform(-.1,.35) if i%2 else h*r.uniform(.15,.95 if r.random()<.25 else .5))); x+=h*r.uniform(.1,.3)
        out.append(smooth(pts)); x+=h*r.uniform(.3,.7)
    return out
def ink_rl(c, polys, x, y, w=1.1, color=(0.05,0.08,0.35), seed=1):
    r=random.Random(seed); c.saveState(); c.setStrokeColorRGB(*color); c.setLineCap(1); c.setLineJoin(1)
    for p in polys:
        c.setLineWidth(w*r.uniform(.85,1.2)); q=c.beginPath()
        for i,(a,b) in enumerate(p):
            (q.moveTo if i==0 else q.lineTo)(x+a+r.gauss(0,.07), y+b+r.gauss(0,.07))
        c.drawPath(q)
    c.restoreState()
def ink_svg(polys, h=16, w=None, sw=1.1, color='#0b1550', style=''):
    xs=[a for p in polys for a,_ in p]; ys=[b for p in polys for _,b in p]
    x0,x1,y0,y1=min(xs)-1,max(xs)+1,min(ys)-1,max(ys)+1
    d=''.join('M'+' L'.join(f'{a-x0:.1f} {y1-b:.1f}' for a,b in p) for p in polys)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{x1-x0:.0f}pt" height="{y1-y0:.0f}pt" viewBox="0 0 {x1-x0:.1f} {y1-y0:.1f}" style="{style}"><path d="{d}" fill="none" stroke="{color}" stroke-width="{sw}" stroke-linecap="round"/></svg>'
def ink_png(polys, scale=4, sw=1.2, color=(10,20,90)):
    xs=[a for p in polys for a,_ in p]; ys=[b for p in polys for _,b in p]
    x0,x1,y0,y1=min(xs)-2,max(xs)+2,min(ys)-2,max(ys)+2
    im=Image.new('RGBA',(int((x1-x0)*scale),int((y1-y0)*scale)),(255,255,255,0)); d=ImageDraw.Draw(im)
    for p in polys: d.line([((a-x0)*scale,(y1-b)*scale) for a,b in p], fill=color+(255,), width=int(sw*scale), joint='curve')
    return im, x1-x0, y1-y0
def ink_fpdf(pdf, polys, x, y, w=1.0, seed=1):
    r=random.Random(seed); pdf.set_draw_color(25,25,60)
    for p in polys:
        pdf.set_line_width(w*r.uniform(.85,1.15))
        pts=[(x+a+r.gauss(0,.06), y-b+r.gauss(0,.06)) for a,b in p]
        for (a,b),(e,f) in zip(pts,pts[1:]): pdf.line(a,b,e,f)
    pdf.set_draw_color(0); pdf.set_line_width(.6)

# ---------- merge ----------
def merge(parts, acro=0):
    base=pikepdf.open(io.BytesIO(parts[acro]))
    keep=[base]; at=0
    for i,p in enumerate(parts):
        if i==acro: continue
        src=pikepdf.open(io.BytesIO(p)); keep.append(src)
        if i<acro:
            for pg in src.pages: base.pages.insert(at,pg); at+=1
        else: base.pages.extend(src.pages)
    b=io.BytesIO(); base.save(b); return b.getvalue()
def drop(pdf, pages):
    p=pikepdf.open(io.BytesIO(pdf))
    for n in sorted(pages,reverse=True): del p.pages[n-1]
    b=io.BytesIO(); p.save(b); return b.getvalue()

# ---------- renditions ----------
def raster(pdf, rx, ry):
    with tempfile.TemporaryDirectory() as d:
        f=os.path.join(d,'a.pdf'); open(f,'wb').write(pdf)
        subprocess.run(['nice','-n','10','pdftoppm','-gray','-rx',str(rx),'-ry',str(ry),f,os.path.join(d,'p')],check=True,stderr=subprocess.DEVNULL)
        return [Image.open(os.path.join(d,n)).convert('L').copy() for n in sorted(os.listdir(d)) if n.endswith('.pgm')]
def img_pdf(images):
    """images: list of (PIL, widthpt, heightpt, quality or None for 1-bit)"""
    pdf=pikepdf.new()
    for im,w,h,q in images:
        if q:
            b=io.BytesIO(); im.convert('L').save(b,'JPEG',quality=q)
            x=Stream(pdf,b.getvalue()); x.Filter=Name.DCTDecode; bits=8
        else:
            a=np.array(im.convert('L'))>127; x=Stream(pdf,np.packbits(a,axis=1).tobytes()); bits=1
        x.Type=Name.XObject; x.Subtype=Name.Image; x.Width=im.width; x.Height=im.height; x.ColorSpace=Name.DeviceGray; x.BitsPerComponent=bits
        pg=pdf.add_blank_page(page_size=(w,h))
        pg.Resources=Dictionary(XObject=Dictionary(Im0=x)); pg.Contents=Stream(pdf,f'q {w} 0 0 {h} 0 0 cm /Im0 Do Q'.encode())
    b=io.BytesIO(); pdf.save(b,compress_streams=True); return b.getvalue()
def scan(pdf, seed, q=55, skew=1.2, noise=9, blur=.6, sideways=(), holes=False, edge=False, paint=None, dark=0):
    r=random.Random(seed); rng=np.random.default_rng(seed); out=[]
    for n,im in enumerate(raster(pdf,200,200),1):
        if paint and n in paint: paint[n](im, r)
        im=im.rotate(r.uniform(-skew,skew),resample=Image.BICUBIC,fillcolor=250).filter(ImageFilter.GaussianBlur(blur*r.uniform(.8,1.2)))
        a=np.asarray(im).astype(float); h,w=a.shape
        a=a*r.uniform(.93,.98)+r.uniform(2,14)-dark
        a+=rng.normal(0,noise,a.shape)+np.linspace(0,-r.uniform(0,14),w)[None,:]
        for _ in range(r.randint(10,60)):
            y,x=rng.integers(0,h-4),rng.integers(0,w-4); a[y:y+r.randint(1,3),x:x+r.randint(1,3)]-=r.randint(60,190)
        if edge: a[:, -r.randint(8,26):]-=130
        im=Image.fromarray(np.clip(a,0,255).astype('uint8'))
        if holes:
            d=ImageDraw.Draw(im)
            for cx in (.36,.64): d.ellipse([w*cx-24,22,w*cx+24,70],fill=40)
        W,H=im.width*72/200,im.height*72/200
        if n in sideways: im=im.transpose(Image.ROTATE_90 if r.random()<.5 else Image.ROTATE_270); W,H=H,W
        out.append((im,W,H,q))
    return img_pdf(out)
FONT=ImageFont.truetype('/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf',26)
def fax(pdf, seed, fine=True, head='', paint=None, skew=.7):
    r=random.Random(seed); rng=np.random.default_rng(seed); ry=196 if fine else 98; out=[]
    pages=raster(pdf,204,196)
    for n,im in enumerate(pages,1):
        if paint and n in paint: paint[n](im, r)
        im=im.rotate(r.uniform(-skew,skew),resample=Image.BICUBIC,fillcolor=255).filter(ImageFilter.GaussianBlur(.45))
        if head:
            d=ImageDraw.Draw(im); d.rectangle([0,0,im.width,40],fill=255); d.text((60,8),f'{head}   P.{n:03d}/{len(pages):03d}',font=FONT,fill=0)
        if not fine: im=im.resize((im.width,round(im.height*98/196)),Image.BOX)
        a=np.asarray(im).astype(float)+rng.normal(0,16,(im.height,im.width))
        b=(a>158)
        for _ in range(r.randint(20,80)):
            y,x=rng.integers(0,b.shape[0]-2),rng.integers(0,b.shape[1]-3); b[y,x:x+r.randint(1,3)]=False
        if r.random()<.3:
            y=rng.integers(0,b.shape[0]); b[y,:]=rng.random(b.shape[1])>.6
        out.append((Image.fromarray((b*255).astype('uint8')),612,792,None))
    return img_pdf(out)

# ---------- labels ----------
def q(s): return '"'+s.replace('\\','\\\\').replace('"','\\"')+'"'
def label(name, status, basis, approval, why, template, rendition='digital', parts=None, doubt=None, **more):
    L=[f'status = {q(status)}',f'basis = {q(basis)}',f'approval = {q(approval)}']
    if parts: L.append('parts = [\n'+''.join('  {scope = %s, status = %s},\n'%(q(a),q(b)) for a,b in parts)+']')
    L+= [f'why = {q(why)}',f'template = {q(template)}',f'rendition = {q(rendition)}']
    if doubt: L.append(f'doubt = {q(doubt)}')
    for k,v in more.items(): L.append(f'{k} = '+('true' if v is True else q(v)))
    open(os.path.join(HERE,name+'.toml'),'w').write('\n'.join(L)+'\n')
def save(name, data, ext='pdf'):
    open(os.path.join(HERE,f'{name}.{ext}'),'wb').write(data)
    print(name, ext, len(data)//1024,'kB', flush=True)
def only(name):
    return len(sys.argv)<2 or name in sys.argv[1:]
