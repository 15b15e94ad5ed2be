// Runs before the first paint, so that a remembered dark screen never flashes white.
const chosen = localStorage.getItem("billwright.theme");
if (chosen) document.documentElement.dataset["theme"] = chosen;
