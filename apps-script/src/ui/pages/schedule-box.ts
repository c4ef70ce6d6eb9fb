import { ask } from "./ask";
import { busy, element, tell } from "./dom";

/** The switch of the hourly work of the clock: collecting and reminding. It is set on the server at once. */
export function schedule(isOn: boolean): HTMLElement {
  const box = element("input", { type: "checkbox", id: "berkala", checked: isOn });
  box.addEventListener("change", () => {
    void busy(null, "Menyimpan…", async () => {
      const isSet = await ask<boolean>("jadwal", { aktif: box.checked });
      box.checked = box.checked && isSet;
      if (isSet) tell("Tersimpan.", "baik");
      else
        tell(
          "Pemasangan ini tidak boleh memakai jadwal otomatis. Tekan Kumpulkan isian sendiri.",
          "perhatian",
        );
    });
  });
  const text = element("span", {}, "Kumpulkan tiap jam dan ingatkan 7 hari, 1 hari, dan sesudah tenggat");
  return element("fieldset", {}, element("legend", {}, "Otomatis"), element("label", {}, box, text));
}
