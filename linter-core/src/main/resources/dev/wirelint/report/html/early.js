(() => {
  const root = document.documentElement;
  const { kind } = root.dataset;
  root.classList.add("js");
  root.dataset.home = new URL(kind === "story" ? ".." : kind === "file" ? "" : ".", location.href).pathname;
  root.classList.toggle("filtered", window.name === `wirelint-filter ${root.dataset.home}`);
  // What is pressed before there is a script to heed it is kept for it.
  window.wirelintKeys = [];
  addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (!root.matches(".heeds") && !ctrlKey && !metaKey && !altKey && !target.closest?.("input, select, textarea")) {
      window.wirelintKeys.push(key);
    }
  });
  // Where a script is missing or fails, a page shows what it has.
  addEventListener("error", () => {
    root.classList.remove("filtered");
    root.classList.add("whole");
  }, true);
  try {
    const theme = localStorage.getItem("wirelint-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing follows the system.
  }
  // A promise, kept once the page is read and painted; soon, where the browser does not tell when it painted.
  const read = new Promise((done) => addEventListener("DOMContentLoaded", done));
  const painted = new Promise((done) => {
    setTimeout(done, 500);
    new PerformanceObserver((seen) => {
      if (seen.getEntriesByName("first-contentful-paint").length > 0) done();
    }).observe({ type: "paint", buffered: true });
  });
  window.wirelintPainted = Promise.all([read, painted]);
  // The index is complete to the eye without its script, which would only delay the painting.
  if (kind === "index") {
    const script = document.createElement("script");
    script.src = "report.js";
    window.wirelintPainted.then(() => document.head.append(script));
  }
})();
