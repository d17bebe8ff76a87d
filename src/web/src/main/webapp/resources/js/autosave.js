/* Saves a form while it is typed: at most ten seconds after a change, and when the page is left. */
(function () {
  "use strict";
  var form = document.querySelector("form[data-autosave]");
  if (!form || !window.fetch) { return; }
  var note = form.querySelector("[data-saved]");
  var changed = false;
  var running = false;
  var leaving = false;
  var place = "";

  function tell(text) { if (note) { note.textContent = text; } }

  function body() {
    var data = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === "string" && name.indexOf("jakarta.faces") !== 0) { data.append(name, value); }
    });
    data.append("place", place);
    return data;
  }

  function save() {
    if (!changed || running || leaving) { return; }
    changed = false;
    running = true;
    window.fetch(form.dataset.autosave, { method: "POST", body: body(), credentials: "same-origin", redirect: "error" })
      .then(function (answer) {
        if (answer.status === 401 || answer.status === 404) {
          tell("The form was closed because nothing was done for a while. Open the link in the message again; what was saved is kept.");
          return null;
        }
        if (!answer.ok) { throw new Error(); }
        return answer.json();
      })
      .then(function (saved) {
        if (saved) {
          form.elements["shown-with"].value = saved.shownWith;
          tell(saved.conflict ? "Somebody else has answered one of these questions differently. Save this page to see which."
            : "Saved at " + saved.at);
        }
      })
      .catch(function () {
        changed = true;
        tell("Not saved yet: the server cannot be reached. We keep trying.");
      })
      .then(function () { running = false; });
  }

  form.addEventListener("input", function () { changed = true; });
  form.addEventListener("change", function () { changed = true; });
  form.addEventListener("focusin", function (event) { if (event.target.id) { place = event.target.id; } });
  form.addEventListener("focusout", function () { window.setTimeout(save, 0); });
  form.addEventListener("submit", function () { leaving = true; window.setTimeout(function () { leaving = false; }, 5000); });
  window.setInterval(save, 8000);
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") { save(); }
  });
}());
