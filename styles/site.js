// Adds to pages that are whole without it: a switch for light and dark, tables that sort and filter, quotes beside
// their citations, and buttons that copy.
"use strict";
(() => {
  const root = document.documentElement;
  const store = { get: () => { try { return localStorage.getItem("theme"); } catch { return null; } }, set: (v) => { try { localStorage.setItem("theme", v); } catch { /* a plain folder may refuse */ } } };
  const saved = store.get();
  if (saved === "dark" || saved === "light") root.dataset.theme = saved;
  root.classList.add("scripted");

  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  function element(name, text, properties = {}) {
    const made = Object.assign(document.createElement(name), properties);
    if (text) made.textContent = text;
    return made;
  }

  function themeButton() {
    const button = document.querySelector(".theme");
    if (!button) return;
    const name = () => { button.textContent = isDark() ? "Light" : "Dark"; button.setAttribute("aria-label", `${button.textContent} colours`); };
    button.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; store.set(root.dataset.theme); name(); });
    button.hidden = false;
    name();
  }

  // A date in words, an amount or a word, as what it sorts by.
  function sortKey(cell) {
    const text = (cell?.textContent ?? "").replace(/\[\d+\]/g, "").trim();
    const day = text.match(/(\d{4})-(\d{2})-(\d{2})/) ?? null;
    if (day) return [0, Number(day[1] + day[2] + day[3]), text];
    const date = text.match(/(?:(\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:(\d{1,2}), )?(\d{4})/);
    if (date) return [0, Date.parse(`${date[2]} ${date[1] ?? date[3] ?? 1}, ${date[4]} UTC`) / 864e5 + 1e7, text];
    const year = text.match(/^\D{0,12}(\d{4})\b/);
    if (year) return [0, Date.UTC(Number(year[1]), 0, 1) / 864e5 + 1e7, text];
    const amount = text.match(/([\d,]+(?:\.\d+)?)\s?(billion|million|thousand|bn|m\b)?/i);
    if (amount && /^\D{0,30}\d/.test(text)) return [0, Number(amount[1].replaceAll(",", "")) * ({ b: 1e9, m: 1e6, t: 1e3 }[(amount[2] ?? " ")[0].toLowerCase()] ?? 1), text];
    return [1, 0, text];
  }

  function sortable(table) {
    const body = table.tBodies[0];
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    const sort = (column, down) => {
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      heads[column].setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...body.rows].map((row) => [sortKey(row.cells[column]), row]);
      rows.sort(([a], [b]) => (a[0] - b[0]) || (down ? -1 : 1) * (a[1] - b[1] || a[2].localeCompare(b[2], "en")));
      body.append(...rows.map(([, row]) => row));
    };
    const names = heads.map((head, column) => {
      const name = head.textContent;
      const button = element("button", name, { type: "button", className: "sort" });
      head.replaceChildren(button);
      button.addEventListener("click", () => sort(column, head.getAttribute("aria-sort") === "ascending"));
      return name;
    });
    return { names, sort };
  }

  // What stands above a table: words to filter by and, on a phone, where heads are hidden, what to sort by.
  function controls(table, { names, sort }) {
    const rows = table.tBodies[0].rows;
    const bar = element("div", "", { className: "controls" });
    if (rows.length > 5) {
      const label = element("label", "Filter rows ");
      const input = element("input", "", { type: "search" });
      const count = element("span", "", { role: "status" });
      label.append(input);
      bar.append(label, count);
      input.addEventListener("input", () => {
        const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const row of rows) {
          const text = row.textContent.toLowerCase();
          row.hidden = !words.every((word) => text.includes(word));
          shown += row.hidden ? 0 : 1;
        }
        count.textContent = words.length ? `${shown} of ${rows.length} rows` : "";
      });
    }
    const label = element("label", "Sort by ", { className: "sort-by" });
    const select = element("select");
    select.append(element("option", "as listed", { value: "", disabled: true, selected: true }), ...names.map((name, column) => element("option", name, { value: column })));
    select.addEventListener("change", () => sort(Number(select.value), false));
    label.append(select);
    bar.append(label);
    (table.closest(".scroll") ?? table).before(bar);
  }

  // The quote of a citation, beside it, while pointed at or focused; Escape closes it, and the pointer may go onto it.
  function quotes() {
    const box = element("div", "", { id: "quote-shown", className: "quote-shown", role: "tooltip", hidden: true });
    document.body.append(box);
    let of = null, closing;
    const close = () => { of?.removeAttribute("aria-describedby"); of = null; box.hidden = true; };
    const open = (link) => {
      clearTimeout(closing);
      if (of === link) return;
      close();
      of = link;
      box.textContent = link.dataset.quote;
      box.hidden = false;
      link.setAttribute("aria-describedby", box.id);
      follow();
    };
    const follow = () => {
      if (!of) return;
      const place = of.getBoundingClientRect(), wide = document.documentElement.clientWidth;
      box.style.left = `${Math.max(8, Math.min(place.left - 24, wide - box.offsetWidth - 8))}px`;
      const below = place.bottom + 6, isRoom = below + box.offsetHeight < innerHeight;
      box.style.top = `${isRoom ? below : Math.max(8, place.top - 6 - box.offsetHeight)}px`;
    };
    const later = () => { clearTimeout(closing); closing = setTimeout(close, 200); };
    for (const [on, off] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
      document.addEventListener(on, (event) => { const link = event.target.closest("[data-quote]"); if (link) open(link); else if (box.contains(event.target)) clearTimeout(closing); });
      document.addEventListener(off, (event) => { if (event.target.closest("[data-quote]") || box.contains(event.target)) later(); });
    }
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
    // Where the focus goes the page scrolls: the quote goes along.
    addEventListener("scroll", follow, { passive: true, capture: true });
    addEventListener("resize", follow);
  }

  function copyButtons() {
    if (!navigator.clipboard) return;
    for (const words of document.querySelectorAll(".copyable")) {
      const button = element("button", "Copy", { type: "button", className: "copy" });
      button.addEventListener("click", async () => {
        try { await navigator.clipboard.writeText(words.textContent); button.textContent = "Copied"; } catch { getSelection().selectAllChildren(words); button.textContent = "Selected"; }
      });
      words.after(button);
    }
  }

  // A table is a stop of the keyboard only while it is wider than its place.
  function scrolling() {
    const watch = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const isWide = target.scrollWidth > target.clientWidth;
        target.classList.toggle("wide", isWide);
        if (isWide) target.tabIndex = 0; else target.removeAttribute("tabindex");
      }
    });
    for (const place of document.querySelectorAll(".scroll")) watch.observe(place);
  }

  // What an address leads to is shown though it stands in a part that is closed.
  function openTarget() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = target && target.closest("details:not([open])");
    if (closed) { closed.open = true; target.scrollIntoView(); }
  }

  document.addEventListener("DOMContentLoaded", () => {
    themeButton();
    for (const table of document.querySelectorAll(".index .part table, .chronology .part table, .comparables table, .gaps .part table")) {
      if (!table.tHead || table.classList.contains("turned") || table.tBodies[0].rows.length < 3) continue;
      controls(table, sortable(table));
    }
    scrolling();
    quotes();
    copyButtons();
    openTarget();
    addEventListener("hashchange", openTarget);
  });
})();
