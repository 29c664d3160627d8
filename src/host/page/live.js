(()=>{let d=document,b=d.body,w=d.getElementById("weg"),s,
put=(p,h)=>{let f=d.activeElement&&d.activeElement.id,o=[...p.querySelectorAll("details[open]")].map(x=>x.id),
k=[...p.querySelectorAll("form[data-d]")].map(x=>[x.getAttribute("id"),[...new FormData(x)]]);p.innerHTML=h;
for(let i of o){let x=i&&d.getElementById(i);if(x)x.open=true}
for(let[i,v]of k){let x=d.getElementById(i);if(x){x.dataset.d=1;for(let e of x.elements){if(!e.name||e.type=="hidden")continue;let m=v.filter(y=>y[0]==e.name);
if(e.type=="radio"||e.type=="checkbox")e.checked=m.some(y=>y[1]==e.value);else if(m[0])e.value=m[0][1]}}}
let x=f&&d.getElementById(f);if(x)x.focus({preventScroll:true})},
go=()=>{if(!b.dataset.s)return;s=new EventSource(b.dataset.s);s.onopen=()=>w.hidden=true;s.onerror=()=>w.hidden=false;
s.onmessage=e=>{if(e.data=="!"){location="./";return}if(e.data=="?"){location.reload();return}let i=e.data.indexOf("\n"),p=d.getElementById("p-"+e.data.slice(0,i));if(p)put(p,e.data.slice(i+1))}};
d.addEventListener("input",e=>{let f=e.target.form;if(f){f.dataset.d=1;if(f.elements.id)f.elements.id.value=""}});
d.addEventListener("submit",async e=>{let f=e.target,u=e.submitter,i=f.elements.id;if(!i||!f.hasAttribute("data-f"))return;e.preventDefault();
i.value=i.value||Date.now().toString(36)+Math.random().toString(36).slice(2);let v=new URLSearchParams(new FormData(f));
if(u&&u.name)v.append(u.name,u.value);let m=f.querySelector("[role=status]"),t;
try{let r=await fetch(f.getAttribute("action"),{method:"POST",headers:{Accept:"text/plain"},body:v});
if(r.redirected){location=r.url;return}t=await r.text();if(r.ok){f=d.getElementById(f.getAttribute("id"))||f;delete f.dataset.d;f.elements.id.value="";if(f.hasAttribute("data-r"))f.reset()}}catch(_){t=b.dataset.f}
m=m&&m.isConnected?m:d.getElementById("gezegd");if(m)m.textContent=t});
addEventListener("pagehide",()=>{if(s)s.close()});addEventListener("pageshow",e=>{if(e.persisted)location.reload()});
d.addEventListener("visibilitychange",()=>{if(!d.hidden&&s&&s.readyState==2)go()});go()})()
