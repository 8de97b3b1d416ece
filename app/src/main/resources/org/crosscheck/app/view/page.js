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
    const element = /^#f\d+$/.test(hash) ? byId(hash.slice(1)) : null;
    return element && element.classList.contains("mark") ? element : null;
  };

  const show = (mark) => {
    const report = reportOf(mark);
    const fact = markedFact(mark);
    byId("evidence-where").textContent = "Report " + letterOf(report) + " · " + nameOf(report);
    byId("evidence-title").textContent = mark.dataset.words;
    byId("evidence-label").textContent = fact ? fact.querySelector(".label").textContent : "";
    byId("evidence-by").textContent = mark.dataset.by
      ? "Said by " + mark.dataset.by + (mark.dataset.via ? ", via " + mark.dataset.via : "")
      : "In the report’s own voice";
    showOthers(mark);

    const copy = report.querySelector(".text").cloneNode(true);
    let here = null;
    for (const piece of copy.querySelectorAll("[data-s]")) {
      piece.classList.toggle("said", piece.dataset.s === mark.dataset.s);
      if (piece.id === mark.id) {
        piece.classList.add("here");
        here = piece;
      }
    }
    for (const piece of copy.querySelectorAll(".mark")) {
      piece.href = "#" + piece.id;
      piece.removeAttribute("id");
    }
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
    const first = text.querySelector(".said") || here;
    text.scrollTop += first.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 4;
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
    const link = event.target.closest("a[href^='#f']");
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
      opener = linksTo(mark)[0] || null;
      follow(mark);
      (opener || markedFact(mark) || mark).scrollIntoView({ block: "center", behavior: "instant" });
    }
  };
  addEventListener("hashchange", fromAddress);
  /* After the browser's own jump to the words. */
  addEventListener("load", () => setTimeout(fromAddress, 0));
})();
