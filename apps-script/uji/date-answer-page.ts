/** A page that calls `ujiJawabTanggal` and shows what arrived. */
export const DATE_ANSWER_PAGE = `<!DOCTYPE html>
<html lang="id"><body style="font: 14px Arial, sans-serif">
<p id="jawaban">Menunggu jawaban server…</p>
<script>
  var tempat = document.getElementById("jawaban");
  google.script.run
    .withSuccessHandler(function (jawaban) {
      tempat.textContent = jawaban === null
        ? "Yang tiba: null, sesuai anggapan Himpun."
        : "Yang tiba: " + JSON.stringify(jawaban) + ", BERBEDA dari anggapan Himpun (null).";
    })
    .withFailureHandler(function (galat) { tempat.textContent = "Galat: " + galat.message + " (BERBEDA dari anggapan Himpun)."; })
    .ujiJawabTanggal();
</script>
</body></html>`;
