/* While a file is imported, tells how far it is. */
(function () {
  "use strict";
  var form = document.querySelector("form[data-progress]");
  var place = document.getElementById("progress");
  if (!form || !place || !window.fetch) { return; }

  function ask() {
    window.fetch(form.dataset.progress, { credentials: "same-origin", redirect: "error" })
      .then(function (answer) { return answer.status === 200 ? answer.text() : ""; })
      .then(function (hundredths) {
        if (hundredths !== "") {
          document.getElementById("progress-bar").value = Number(hundredths);
          document.getElementById("progress-text").textContent = hundredths + " % of the rows are written. Leave this page open.";
        }
      })
      .catch(function () { /* the answer to the form tells what became of it */ })
      .then(function () { window.setTimeout(ask, 1000); });
  }

  form.addEventListener("submit", function (event) {
    if (event.submitter && event.submitter.classList.contains("secondary")) { return; }
    place.hidden = false;
    window.setTimeout(ask, 500);
  });
}());
