/* Saves a form while it is typed: at most ten seconds after a change, and when a field or the page is left. */
(function () {
  "use strict";
  var form = document.querySelector("form[data-autosave]");
  if (!form || !window.fetch) { return; }
  var note = form.querySelector("[data-saved]");
  var changed = false;
  var running = false;
  var again = false;
  var leaving = false;
  var failed = false;
  var sending = null;
  var place = "";

  function tell(text, wrong) {
    failed = wrong === true;
    if (note) {
      note.textContent = text;
      note.classList.toggle("not-saved", failed);
    }
  }

  /* What is typed, but not yet which of two answers is right: that waits for a button. */
  function body() {
    var data = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === "string" && name.indexOf("jakarta.faces") !== 0 && name.indexOf("settle:") !== 0) { data.append(name, value); }
    });
    data.append("place", place);
    return data.toString();
  }

  function refused(status) {
    changed = true;
    if (status === 401 || status === 404) {
      tell("Not saved: the form was closed because nothing was done for a while. Leave this page open, open the link in the message again"
        + " and enter the new code: then this page is saved too.", true);
    } else if (status === 409) {
      tell("Not saved: the form was returned, or another form was opened in this browser. Leave this page open and look at the other"
        + " page; copy what you need.", true);
    } else {
      throw new Error();
    }
  }

  function save() {
    if (running) { again = true; return; }
    if (!changed || leaving) { return; }
    var sent = body();
    changed = false;
    running = true;
    window.fetch(form.dataset.autosave, { method: "POST", body: sent, credentials: "same-origin", redirect: "error", keepalive: sent.length < 60000,
      headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" } })
      .then(function (answer) {
        if (!answer.ok) { refused(answer.status); return null; }
        return answer.json();
      })
      .then(function (saved) {
        if (saved) {
          form.elements["shown-with"].value = saved.shownWith;
          tell(saved.conflict ? "Saved at " + saved.at + ". Somebody else answered one of these questions differently: save this page to see both answers."
            : "Saved at " + saved.at);
        }
      })
      .catch(function () {
        changed = true;
        tell("Not saved yet: the server cannot be reached. We keep trying.", true);
      })
      .then(function () {
        running = false;
        if (sending) { send(); } else if (again) { again = false; save(); }
      });
  }

  /* A button that was pressed while a save is on its way: what it sends must know what was saved, or it would differ from itself. */
  function send() {
    var pressed = sending;
    sending = null;
    if (pressed) { running = false; form.requestSubmit(pressed); }
  }

  /* Whoever types again has not chosen between two answers yet. */
  function choosesAgain(target) {
    var field = target.closest(".field");
    if (field && !target.closest(".differs")) {
      field.querySelectorAll(".differs input[type=radio]").forEach(function (radio) { radio.checked = false; });
    }
  }

  form.addEventListener("input", function (event) { changed = true; choosesAgain(event.target); });
  form.addEventListener("change", function () { changed = true; });
  form.addEventListener("focusin", function (event) { if (event.target.id) { place = event.target.id; } });
  form.addEventListener("focusout", function () { window.setTimeout(save, 0); });
  form.addEventListener("submit", function (event) {
    if (running && event.submitter && form.requestSubmit) {
      event.preventDefault();
      if (!sending) { sending = event.submitter; window.setTimeout(send, 10000); }
      return;
    }
    leaving = true;
    window.setTimeout(function () { leaving = false; }, 5000);
  });
  window.setInterval(save, 8000);
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") { save(); }
  });
  window.addEventListener("beforeunload", function (event) {
    if (changed && failed && !leaving) { event.preventDefault(); }
  });
}());
