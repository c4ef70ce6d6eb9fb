import { fillSample } from "./isi-contoh";

const [folder = "contoh-badan"] = process.argv.slice(2);
const names = await fillSample(folder);
console.log(`Isian contoh diketik ke ${folder}/isian-contoh/: ${names.join(", ")}`);
