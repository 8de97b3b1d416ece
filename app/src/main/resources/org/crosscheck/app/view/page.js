"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const panel = byId("evidence");
  const text = byId("evidence-text");
  let opener = null;

  const reportOf = (mark) => mark.closest("article");
  const nameOf = (report) => report.querySelector("h3 .name").textContent;
  const letterOf = (report) => report.querySelector("h3 .letter").textContent;
  const markOf = (hash) => {
    const element = /^#[fp]\d+$/.test(hash) ? byId(hash.slice(1)) : null;
    return element && element.matches(".mark, .at") ? element : null;
  };

  /* The pieces of text from where a passage begins to where it ends. */
  const passage = (root, name) => {
    const pieces = [];
    let within = false;
    for (const piece of root.querySelectorAll("span, a, i")) {
      if (piece.matches(".at")) {
        within ||= (piece.id || piece.dataset.was) === name;
      } else if (piece.matches(".end")) {
        if (piece.dataset.of === name) {
          break;
        }
      } else if (within) {
        pieces.push(piece);
      }
    }
    return pieces;
  };
  const shortened = (words) => (words.length > 160 ? words.slice(0, 150).trimEnd() + " …" : words);

  const show = (mark) => {
    const report = reportOf(mark);
    byId("evidence-where").textContent = "Report " + letterOf(report) + " · " + nameOf(report);
    const figure = mark.matches(".mark");
    const copy = report.querySelector(".text").cloneNode(true);
    for (const piece of copy.querySelectorAll("[id]")) {
      if (piece.matches(".mark")) {
        piece.href = "#" + piece.id;
      }
      piece.dataset.was = piece.id;
      piece.removeAttribute("id");
    }
    const said = figure
      ? [...copy.querySelectorAll("[data-s]")].filter((piece) => piece.dataset.s === mark.dataset.s)
      : passage(copy, mark.id);
    said.forEach((piece) => piece.classList.add("said"));
    if (figure) {
      copy.querySelector('[data-was="' + mark.id + '"]').classList.add("here");
      describe(mark);
    } else {
      byId("evidence-title").textContent = shortened(said.map((piece) => piece.textContent).join(""));
      byId("evidence-label").textContent = mark.dataset.what;
      byId("evidence-by").textContent = "";
      byId("evidence-others").replaceChildren();
    }
    byId("evidence-title").classList.toggle("words", !figure);
    text.replaceChildren(...copy.childNodes);
    text.lang = copy.lang;
    panel.hidden = false;
    document.body.classList.add("reading");
    for (const old of document.querySelectorAll(".fig[aria-current]")) {
      old.removeAttribute("aria-current");
    }
    for (const link of linksTo(mark)) {
      link.setAttribute("aria-current", "true");
    }
    const first = text.querySelector(".said, .here");
    if (first) {
      text.scrollTop += first.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 4;
    }
  };

  const describe = (mark) => {
    const fact = markedFact(mark);
    byId("evidence-title").textContent = mark.dataset.words;
    byId("evidence-label").textContent = fact ? fact.querySelector(".label").textContent : "";
    byId("evidence-by").textContent = mark.dataset.by
      ? "Said by " + mark.dataset.by + (mark.dataset.via ? ", via " + mark.dataset.via : "")
      : "In the report’s own voice";
    showOthers(mark);
  };

  const markedFact = (mark) => byId(mark.getAttribute("href").slice(1));
  const linksTo = (mark) => document.querySelectorAll('.sheet .fig[href="#' + mark.id + '"]');

  /* The same fact elsewhere, to go from one report to the next. */
  const showOthers = (mark) => {
    const others = byId("evidence-others");
    others.replaceChildren();
    const same = document.querySelectorAll('.report .mark[href="' + mark.getAttribute("href") + '"]');
    for (const other of same) {
      if (other === mark) {
        continue;
      }
      const link = document.createElement("a");
      link.className = "fig";
      link.href = "#" + other.id;
      link.textContent = letterOf(reportOf(other)) + " " + other.dataset.words;
      others.append(others.childNodes.length ? " " : "Elsewhere: ", link);
    }
  };

  const close = () => {
    if (panel.hidden) {
      return;
    }
    panel.hidden = true;
    document.body.classList.remove("reading");
    history.replaceState(null, "", location.pathname + location.search);
    for (const link of document.querySelectorAll(".fig[aria-current]")) {
      link.removeAttribute("aria-current");
    }
    if (opener && opener.isConnected) {
      opener.focus();
    }
    opener = null;
  };

  const follow = (mark) => {
    show(mark);
    byId("evidence-title").focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#f'], a[href^='#p']");
    const mark = link && markOf(link.getAttribute("href"));
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (!panel.contains(link)) {
      opener = link;
    }
    history.replaceState(null, "", "#" + mark.id);
    follow(mark);
    if (!panel.contains(link)) {
      link.scrollIntoView({ block: "nearest" });
    }
  });

  byId("evidence-close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    }
  });

  const fromAddress = () => {
    const mark = markOf(location.hash);
    if (mark) {
      opener = [...linksTo(mark)].find((link) => link.getClientRects().length > 0) || null;
      follow(mark);
      (opener || mark).scrollIntoView({ block: "center", behavior: "instant" });
    }
  };
  addEventListener("hashchange", fromAddress);
  /* After the browser's own jump to the words. */
  addEventListener("load", () => setTimeout(fromAddress, 0));
})();
