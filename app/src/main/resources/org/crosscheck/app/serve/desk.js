"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const watched = document.body.dataset.watch;

  /* Forms that show what they are set to without a button. */
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submits]")) {
      event.target.form.requestSubmit();
    }
  });
  document.addEventListener("input", (event) => {
    const output = event.target.matches("[type=range]") && event.target.form.querySelector("output");
    if (output) {
      output.textContent = event.target.value + " of " + event.target.max;
    }
  });

  /* What a reader has opened and where the focus is, kept while the page is read afresh. */
  const openDetails = () => [...document.querySelectorAll("#live details")].map((each) => each.open);
  const checked = () => [...document.querySelectorAll("#live input:checked")].map((each) => each.id);
  const keep = () => {
    const focused = document.activeElement;
    const within = byId("live").contains(focused);
    return {
      details: openDetails(),
      checked: checked(),
      focus: within ? focused.id || focused.getAttribute("href") : null,
    };
  };
  const restore = (kept) => {
    document.querySelectorAll("#live details").forEach((each, i) => {
      each.open = Boolean(kept.details[i]);
    });
    for (const id of kept.checked) {
      if (byId(id)) {
        byId(id).checked = true;
      }
    }
    if (kept.focus) {
      const same = byId(kept.focus) || document.querySelector('#live [href="' + CSS.escape(kept.focus) + '"]');
      if (same) {
        same.focus({ preventScroll: true });
      }
    }
  };

  const mark = (moved) => {
    for (const row of document.querySelectorAll("#live tr[data-fact]")) {
      row.classList.toggle("moved", moved.facts.has(row.dataset.fact));
    }
    for (const row of document.querySelectorAll("#live tr[data-event]")) {
      row.classList.toggle("moved", moved.events.has(row.dataset.event));
    }
  };

  let waiting = null;
  let moved = { facts: new Set(), events: new Set() };
  const refresh = () => {
    if (waiting || !byId("live") || byId("live").dataset.old) {
      return;
    }
    waiting = setTimeout(async () => {
      const what = moved;
      moved = { facts: new Set(), events: new Set() };
      waiting = null;
      const kept = keep();
      await htmx.ajax("GET", location.pathname + location.search, {
        target: "#live",
        select: "#live",
        swap: "outerHTML",
      });
      restore(kept);
      mark(what);
    }, 250);
  };

  const line = (words) => {
    const p = document.createElement("p");
    p.dir = "auto";
    p.textContent = words;
    return p;
  };
  const tell = (message) => {
    const news = byId("news");
    const article = document.createElement("article");
    const title = line("");
    const link = document.createElement("a");
    link.href = "/events/" + encodeURIComponent(message.event);
    link.textContent = message.title;
    title.append(link);
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", "Close this message");
    close.addEventListener("click", () => article.remove());
    article.append(title, close, ...message.sentences.slice(0, 4).map((each) => line(each.replaceAll(" -> ", " → "))));
    news.append(article);
    while (news.children.length > 3) {
      news.firstChild.remove();
    }
    setTimeout(() => article.remove(), 20000);
  };

  if (watched) {
    const state = byId("live-state");
    const source = new EventSource("/live?" + watched);
    source.addEventListener("open", () => {
      state.hidden = false;
      state.classList.remove("lost");
      byId("live-words").textContent = "live";
    });
    source.addEventListener("error", () => {
      state.hidden = false;
      state.classList.add("lost");
      byId("live-words").textContent = "not live";
    });
    source.addEventListener("moved", (event) => {
      const message = JSON.parse(event.data);
      const live = byId("live");
      if (live && live.dataset.event && Number(live.dataset.version) >= message.version) {
        return;
      }
      message.facts.forEach((each) => moved.facts.add(each));
      moved.events.add(message.event);
      if (message.event) {
        tell(message);
      }
      refresh();
    });
    addEventListener("pagehide", () => source.close());
  }
})();
