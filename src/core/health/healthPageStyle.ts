/** The style of the dashboard as a file, on a screen and on paper. */
export const HEALTH_PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--quiet:#59636e;--line:#d1d9e0;--accent:#0b62c4;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ed;--quiet:#a0a9b4;--line:#3a424c;--accent:#6cb1ff;--paper:#16191d}}
body{margin:0;color:var(--ink);background:var(--paper);font:15px/1.55 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem}
h1,h2,h3,h4{line-height:1.25;font-weight:600;margin:1.5rem 0 .4rem}h1{font-size:1.9em;margin-top:0}h3{font-size:1.05em}h4{font-size:1em;margin-top:.8rem}
.internal{margin:0;padding:.6rem clamp(1rem,4vw,3rem);border-bottom:2px solid var(--ink)}
.quiet{color:var(--quiet);font-weight:400}.score strong{font-size:3em;font-weight:300;line-height:1}.score,.project>p{margin:.2rem 0}
.project{border-top:1px solid var(--line);margin-top:2rem}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.93em}th,td{text-align:start;vertical-align:top;font-weight:400;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--quiet)}.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.bar{width:6rem;height:6px;display:block;margin-top:.5em}.track{fill:var(--line)}.fill{fill:var(--accent)}
.hollow .track{fill:none;stroke:var(--line);stroke-dasharray:2 2}.few .fill{opacity:.45}th{white-space:nowrap}.overview tbody th{white-space:normal}
.trend{width:100%;max-width:44rem;display:block}.trend path{fill:none;stroke:var(--accent);stroke-width:1.5}.trend circle{fill:var(--accent)}.trend text{font-size:9px;text-anchor:middle;fill:var(--ink)}.trend .date{fill:var(--quiet)}
.behind{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
ul{margin:.3rem 0;padding-left:1.2rem}li{overflow-wrap:anywhere}
@media(max-width:40rem){table{display:block;overflow-x:auto}}
@media print{:root{--ink:#000;--quiet:#444;--line:#bbb;--accent:#000;--paper:#fff}.project{break-before:page;border:0;margin:0}.project:first-of-type{break-before:auto}tr,li{break-inside:avoid}h2,h3,h4{break-after:avoid}body{font-size:10pt}}
`;
