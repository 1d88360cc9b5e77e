/// The style of the page: fonts of the system, plain colours for light and dark, A4 on paper.
enum PageStyle {
  static let text: StaticString = #"""

    :root {
      color-scheme: light dark;
      --page: #fff; --ink: #1b1d20; --soft: #54595f; --rule: #d3d7dc; --tint: #f3f5f7; --edge: #9aa1a9;
      --link: #0b4f9c; --a: #0b4f9c; --b: #984300; --n: #3d6b35;
      --mark: #fdeeb5; --mark-rule: #7d5a00; --copied: #0b4f9c; --adapted: #7fa9d8; --boilerplate: #c4c9cf;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #16181b; --ink: #e8e9eb; --soft: #b0b5bb; --rule: #41464d; --tint: #212429; --edge: #8b929a;
        --link: #92bfff; --a: #92bfff; --b: #f2ab66; --n: #98cf8c;
        --mark: #4b3d0a; --mark-rule: #e6bd4a; --copied: #92bfff; --adapted: #44698f; --boilerplate: #555b63;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 3.5rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem) 3rem; max-width: 100rem;
      background: var(--page); color: var(--ink); overflow-wrap: break-word;
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
    }
    h1 { font-size: clamp(1.4rem, 1.1rem + 1.4vw, 2.1rem); line-height: 1.25; margin: 1.6rem 0 .4rem; }
    h2 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .8rem; padding-top: 2.2rem; }
    h3 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
    h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
    p, ol, ul { max-width: 50rem; }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    [tabindex="-1"]:focus { outline: none; }
    .note, .value { color: var(--soft); font-size: .9rem; margin: 0 0 .8rem; }
    .value { margin: 0; }
    .none, .place { color: var(--soft); }
    .place { font-size: .85rem; }
    .skip, .unseen { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .5rem 1rem; z-index: 9; }
    .unseen { left: auto; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

    .contents ol {
      display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; margin: 1rem 0 0; padding: .6rem 0;
      max-width: none; border-block: 1px solid var(--rule);
    }
    @media (min-width: 85rem) {
      body { display: grid; grid-template-columns: 12rem minmax(0, 1fr); column-gap: 3rem; }
      body > * { grid-column: 2; }
      body > header { grid-column: 1 / -1; }
      .contents { grid-column: 1; grid-row: 2; position: sticky; top: 1rem; align-self: start; }
      .contents ol { display: block; border: 0; border-top: 1px solid var(--rule); margin-top: 2.2rem; }
      .contents li { padding: .25rem 0; }
    }

    table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.45; }
    caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; color: var(--ink); }
    th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule); }
    th { font-weight: 600; }
    thead th { vertical-align: bottom; color: var(--soft); font-size: .88rem; border-bottom: 2px solid var(--rule); }
    tbody th { font-weight: 400; }
    .number, .day { font-variant-numeric: tabular-nums; }
    .number { text-align: right; white-space: nowrap; }
    .number .value { white-space: normal; }
    .day, .targets .relation { white-space: nowrap; }
    .plans th:first-child { min-width: 8rem; }
    .zero { color: var(--soft); }
    .mid { text-align: center; }
    .counts { max-width: 60rem; }
    .counts th.number { min-width: 4.5rem; white-space: normal; }
    .counts tbody th { min-width: 8rem; }
    .scroll, .wide, .window { margin: 0 0 1.6rem; }
    /* A shadow at the edge tells that there is more to see by scrolling; it goes when the end is reached. */
    .scroll {
      overflow-x: auto; background:
        linear-gradient(90deg, var(--page) 40%, transparent) local left, linear-gradient(270deg, var(--page) 40%, transparent) local right,
        linear-gradient(90deg, var(--edge), transparent) left, linear-gradient(270deg, var(--edge), transparent) right;
      background-size: 3rem 100%, 3rem 100%, .6rem 100%, .6rem 100%; background-repeat: no-repeat;
    }
    .letter {
      display: inline-block; min-width: 1.45em; padding: 0 .3em; text-align: center; font-size: .85em; font-weight: 700;
      border: 1.5px solid var(--n); border-radius: 3px; color: var(--n); text-decoration: none; line-height: 1.4;
    }
    .letter.a { background: var(--a); border-color: var(--a); color: var(--page); }
    .letter.b { border-color: var(--b); color: var(--b); }
    .kind, .relation, .ref { font-size: .85rem; }
    .kind, .ref { color: var(--soft); margin-right: .6em; }
    .relation { font-weight: 600; margin-right: .6em; }
    .pairs tbody th .kind, .about { display: block; }
    .about { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; }

    .shares { display: grid; gap: .4rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); margin: 0 0 1.6rem; }
    .shares p { margin: 0 0 .3rem; }
    svg { display: block; overflow: visible; }
    svg.bar { display: inline-block; vertical-align: middle; }
    svg text { fill: var(--soft); font-size: .75rem; font-variant-numeric: tabular-nums; }
    .grid, .base { stroke: var(--rule); }
    .between { stroke: var(--soft); stroke-width: 3; }
    .median { stroke: var(--ink); stroke-width: 2; }
    rect.a, circle.a { fill: var(--a); }
    rect.b, circle.b { fill: var(--page); stroke: var(--b); stroke-width: 2.5; }
    rect.n, circle.n { fill: var(--n); fill-opacity: .55; stroke: var(--n); }
    .bar rect.b { fill: var(--b); stroke: none; }
    .frame { fill: none; stroke: var(--soft); }
    .copied { fill: var(--copied); }
    .adapted { fill: var(--adapted); }
    .boilerplate { fill: var(--boilerplate); }
    .own { fill: var(--page); }
    .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; font-size: .9rem; max-width: none; }
    .legend svg { outline: 1px solid var(--soft); }
    .chart { width: 45%; min-width: 10rem; }
    .timeline td.chart { position: relative; }
    .lanes { position: absolute; inset: 0 .75rem 0 0; width: calc(100% - .75rem); height: 100%; }
    .timeline tbody th, .targets tbody th { width: 30%; }
    .lineage .chart { width: 30%; }
    .tree { position: relative; white-space: nowrap; }
    .branch { position: absolute; inset: 0 auto 0 0; }
    .indent { display: inline-block; }
    .branch line { stroke: var(--soft); }
    .branch circle { fill: var(--ink); }

    .pairs { table-layout: fixed; overflow-wrap: anywhere; }
    .pairs th:first-child { width: 9.5rem; }
    .differences th:first-child { width: 16rem; }
    .source { overflow-wrap: anywhere; }
    .wide thead th { position: sticky; top: 0; background: var(--page); z-index: 2; padding-top: .5rem; }
    .group th { font-weight: 700; font-size: 1.05rem; padding-top: 1.6rem; width: auto; }
    mark { background: none; color: inherit; }
    mark.changed { background: var(--mark); text-decoration: underline 2px var(--mark-rule); text-underline-offset: .2em; }
    mark.reworded { text-decoration: underline dotted 2px var(--soft); text-underline-offset: .2em; }

    .window { overflow: auto; max-height: 88vh; border: 1px solid var(--rule); }
    .matrix { min-width: 100%; border-collapse: separate; border-spacing: 0; }
    .matrix th, .matrix td { padding: .4rem .6rem; min-width: 6.5rem; max-width: 12rem; }
    .matrix caption { padding: .5rem .6rem; }
    .matrix thead th { position: sticky; top: 0; background: var(--tint); z-index: 2; color: var(--ink); }
    .matrix tbody th { position: sticky; left: 0; background: var(--page); min-width: min(20rem, 45vw); max-width: min(26rem, 45vw); border-right: 2px solid var(--rule); z-index: 1; }
    .matrix .corner { left: 0; z-index: 3; border-right: 2px solid var(--rule); }
    .matrix td a { text-decoration: none; display: block; font-variant-numeric: tabular-nums; }
    .matrix td a:hover { text-decoration: underline; }
    .matrix td .kind { display: block; margin: 0; }
    .matrix td:empty::after { content: "–"; color: var(--soft); }
    .outlier { background: var(--tint); }
    .outlier .kind { display: block; margin: 0; }
    .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
    .texts summary { padding: .4rem 0; max-width: 60rem; }
    .texts dt { font-weight: 600; margin-top: .6rem; }
    .texts dd { margin: 0 0 .4rem; max-width: 60rem; }
    .texts ul { margin: .2rem 0 .8rem; max-width: 60rem; }
    .texts { border-bottom: 1px solid var(--rule); }
    summary { cursor: pointer; }

    .filters { display: flex; flex-wrap: wrap; gap: .5rem 1.2rem; align-items: center; background: var(--tint); padding: .7rem 1rem; margin: 0 0 1rem; font-size: .9rem; }
    .filters[hidden] { display: none; }
    .filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
    .filters legend { float: left; padding: 0 .6rem 0 0; }
    .filters details { flex-basis: 100%; }
    input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 3px; padding: .2rem .4rem; }
    input[type=checkbox] { width: 1.1em; height: 1.1em; vertical-align: -.15em; accent-color: var(--link); }

    .source { border-top: 1px solid var(--rule); padding: .6rem 0; }
    .source > summary { font-weight: 600; }
    .source > div { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
    .source > div > * { max-width: 50rem; margin-block: .35rem; }
    .source mark { text-decoration: underline 1px var(--soft); text-underline-offset: .2em; }
    .source :target, .source:target summary { background: var(--mark); outline: 2px solid var(--mark-rule); }
    .source .outer { color: var(--soft); }
    .d1 { padding-left: 1rem; }
    .d2 { padding-left: 2rem; }
    .d3 { padding-left: 3rem; }
    .d4 { padding-left: 4rem; }
    .d5 { padding-left: 5rem; }
    .d6 { padding-left: 6rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .9rem; }

    @media (max-width: 44rem) {
      .pairs, .pairs tbody, .pairs tr, .pairs td, .pairs tbody th, .plans, .plans tbody, .plans tr, .plans td, .plans tbody th,
      .timeline, .timeline tbody, .timeline tr, .timeline td, .timeline tbody th,
      .targets, .targets tbody, .targets tr, .targets td, .targets tbody th { display: block; width: auto !important; text-align: left; border: 0; padding: .15rem 0; }
      .pairs thead, .plans thead, .targets thead { display: block; position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      .timeline td.chart { min-height: 2.8rem; }
      .timeline thead, .timeline thead tr, .timeline thead .chart { display: block; width: auto; border: 0; padding: 0; }
      .timeline thead th:not(.chart) { display: none; }
      .pairs tr, .plans tr, .timeline tbody tr, .targets tbody tr { border-bottom: 1px solid var(--rule); padding: .7rem 0; }
      .pairs caption, .plans caption, .timeline caption, .targets caption { display: block; }
      td[data-column]::before { content: attr(data-column); display: block; font-weight: 600; font-size: .85rem; color: var(--soft); }
      .matrix td[data-column]::before, .awards td::before { display: none !important; }
      .targets td[data-column]::before { display: inline; content: attr(data-column) ": "; }
      .pairs tbody th .kind { display: inline; margin: 0 .6em 0 0; }
      .source > div > * { padding-left: 0; }
      .matrix tbody th { max-width: 40vw; width: 40vw; min-width: 0; }
      .matrix th, .matrix td { min-width: 5.5rem; }
      .counts th.number { min-width: 3.4rem; }
    }

    @media print {
      @page { size: A4; margin: 16mm 14mm; }
      :root { --page: #fff; --ink: #000; --soft: #444; --rule: #bbb; --tint: #fff; --link: #000; --a: #0b4f9c; --b: #984300; --mark: #f4e7b0; }
      html { font-size: 9.5pt; }
      body { display: block; padding: 0; max-width: none; }
      a { text-decoration: none; }
      .filters, .skip { display: none !important; }
      .contents ol { display: block; columns: 2; border: 0; }
      .scroll, .window { overflow: visible; max-height: none; border: 0; background: none; }
      .wide thead th, .matrix th { position: static !important; }
      thead { display: table-header-group; }
      tr, h2, h3, h4, .texts dt { break-inside: avoid; }
      h2, h3, h4, caption { break-after: avoid; }
      #texts:not(:has(details[open])), .source:not([open]) { display: none; }
      #texts { break-before: page; }
      .source > div { content-visibility: visible; }
      .pairs th:first-child { width: 6.5rem; }
      .clamp, .about { display: block; }
      details:not(.source)::details-content { content-visibility: visible; block-size: auto; }
      .matrix td .kind { display: inline; }
      .matrix td * + .kind::before { content: " · "; }
      .matrix, .matrix caption, .matrix tbody, .matrix tr, .matrix tbody th { display: block; width: auto; max-width: none; border: 0; padding: 0; }
      .matrix thead { display: none; }
      .matrix tbody th { font-weight: 600; }
      .matrix tr { border-bottom: .5pt solid var(--rule); padding: 4pt 0; }
      .matrix td { display: inline-block; width: auto; min-width: 0; max-width: none; padding: 0 10pt 0 0; border: 0; }
      .matrix td:empty { display: none; }
      .matrix td[data-column]::before { content: attr(data-column) ": "; color: var(--soft); }
      .matrix td a { display: inline; }
    }

    """#
}
