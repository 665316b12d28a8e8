import {
  ball,
  box,
  bracket,
  channel,
  cone,
  disc,
  drilled,
  rod,
  round,
  roundCornered,
  type Said,
  said,
  slot,
  times,
  tray,
} from './said.ts';

/** Written after the lexicons were, to see how far they reach. */
export const GERMAN_FRESH: readonly Said[] = [
  ...drilled(
    [120, 70, 6],
    times(4, 6.6),
    'Kannst du mir bitte eine 120 x 70 mm große und 6 mm dicke Aluplatte mit vier Löchern für M6 zeichnen? Die Löcher sollen 10 mm von den Rändern entfernt sein.',
  ),
  ...drilled([90, 50, 10], [8.5, 8.5], 'Platte 90x50x10, zwei Gewinde M10, je 15 mm von den Enden'),
  ...box([45, 25, 12], 'Rechteckiger Block, L=45, B=25, H=12'),
  ...round(25, 40, [12], 'Buchse mit Außendurchmesser 25 mm, Bohrung 12 mm und Länge 40 mm'),
  ...rod(8, 32, 'Zylinderstift 8 mm dick und 32 mm lang'),
  ...round(
    120,
    14,
    [50, ...times(8, 11)],
    'Flansch D=120, d=50, Dicke 14, 8 Löcher mit 11 mm auf Teilkreis 95',
  ),
  ...bracket([50, 30, 50], 5, [], 'Haltewinkel 50 x 50 x 30 mm, Materialstärke 5 mm'),
  ...channel([300, 60, 40], 4, 'U-Profil mit Breite 60, Höhe 40, Wandstärke 4 und Länge 300'),
  ...tray([150, 100, 50], 3, 'Offene Box 150x100x50 mit 3 mm Wandstärke'),
  ...ball(50, 'Kugel Radius 25'),
  ...roundCornered([100, 80, 8], 10, 'Platte 100x80x8 mit Ecken R10'),
  ...said(
    [100, 40, 6],
    6 * (4000 - 2 * slot(20, 6.6)),
    'Platte 100x40x6 mit zwei Langlöchern 20 x 6,6 mm, jeweils 20 mm von den Enden',
  ),
];

export const FRENCH_FRESH: readonly Said[] = [
  ...drilled(
    [120, 70, 6],
    times(4, 6.6),
    "Pourriez-vous dessiner une plaque en aluminium de 120 x 70 mm, d'épaisseur 6 mm, avec quatre trous pour vis M6 à 10 mm des bords ?",
  ),
  ...drilled([90, 50, 10], [8.5, 8.5], 'plaque 90x50x10, deux trous taraudés M10 à 15 mm des extrémités'),
  ...box([45, 25, 12], 'bloc rectangulaire L=45, l=25, h=12'),
  ...round(
    25,
    40,
    [12],
    'douille de 25 mm de diamètre extérieur, 12 mm de diamètre intérieur et 40 mm de long',
  ),
  ...rod(8, 32, 'goupille cylindrique de 8 mm de diamètre et de 32 mm de longueur'),
  ...round(
    120,
    14,
    [50, ...times(8, 11)],
    'bride diamètre 120 épaisseur 14, trou central de 50, 8 trous de 11 sur un cercle de diamètre 95',
  ),
  ...bracket([50, 30, 50], 5, [], 'équerre de 50 x 50 x 30 mm, épaisseur 5 mm'),
  ...channel([300, 60, 40], 4, 'profilé en U largeur 60, hauteur 40, épaisseur 4, longueur 300'),
  ...tray([150, 100, 50], 3, 'boîte ouverte de 150x100x50 avec une épaisseur de paroi de 3 mm'),
  ...cone(30, 45, 'un cône de 30 mm de diamètre et 45 mm de haut'),
  ...roundCornered([100, 80, 8], 10, 'plaque de 100x80x8 mm avec des congés de 10 mm aux quatre coins'),
  ...said(
    [70, 70, 5],
    5 * (4900 - disc(30)),
    'une plaque carrée de 70 mm de côté et de 5 mm d’épaisseur, percée au centre d’un trou de 30 mm',
  ),
];

export const SPANISH_FRESH: readonly Said[] = [
  ...drilled(
    [120, 70, 6],
    times(4, 6.6),
    '¿Puedes dibujar una placa de aluminio de 120 x 70 mm y 6 mm de espesor con cuatro agujeros para tornillos M6 a 10 mm de los bordes?',
  ),
  ...drilled([90, 50, 10], [8.5, 8.5], 'placa 90x50x10, dos agujeros roscados M10 a 15 mm de los extremos'),
  ...box([45, 25, 12], 'bloque rectangular de 45 mm de longitud, 25 mm de anchura y 12 mm de altura'),
  ...round(
    25,
    40,
    [12],
    'casquillo de 25 mm de diámetro exterior, 12 mm de diámetro interior y 40 mm de largo',
  ),
  ...rod(8, 32, 'pasador de 8 mm de diámetro por 32 mm de largo'),
  ...round(
    120,
    14,
    [50, ...times(8, 11)],
    'brida diámetro 120 espesor 14, agujero central de 50, 8 agujeros de 11 en un círculo de 95',
  ),
  ...bracket([50, 30, 50], 5, [], 'escuadra de 50 x 50 x 30 mm y espesor 5 mm'),
  ...channel([300, 60, 40], 4, 'perfil en U de ancho 60, alto 40, espesor 4 y largo 300'),
  ...tray([150, 100, 50], 3, 'caja abierta de 150x100x50 con paredes de 3 mm de espesor'),
  ...cone(30, 45, 'un cono de 30 mm de diámetro y 45 mm de alto'),
  ...roundCornered([100, 80, 8], 10, 'placa de 100x80x8 mm con las esquinas redondeadas con radio de 10 mm'),
  ...said(
    [80, 50, 15],
    15 * (4000 - 3 * 3 * 2),
    'bloque de 80x50x15 con chaflanes de 3 mm en las cuatro aristas verticales',
  ),
];

export const CHINESE_FRESH: readonly Said[] = [
  ...drilled(
    [120, 70, 6],
    times(4, 6.6),
    '麻烦画一块铝板，120乘70毫米，厚6毫米，带四个M6螺丝孔，孔距边缘10毫米',
  ),
  ...drilled([90, 50, 10], [8.5, 8.5], '90x50x10的板，两个M10螺纹孔，距两端15毫米'),
  ...box([45, 25, 12], '矩形块，长度45mm，宽度25mm，高度12mm'),
  ...round(25, 40, [12], '一个外径25毫米、内径12毫米、长度40毫米的衬套'),
  ...rod(8, 32, '直径8毫米、长32毫米的圆柱销'),
  ...round(
    120,
    14,
    [50, ...times(8, 11)],
    '法兰盘外径120，厚度14，中心孔50，8个直径11的孔均布在直径95的分布圆上',
  ),
  ...bracket([50, 30, 50], 5, [], 'L型支架50x50x30，板厚5毫米'),
  ...channel([300, 60, 40], 4, 'U形槽，宽60，高40，壁厚4，长300'),
  ...tray([150, 100, 50], 3, '一个150x100x50毫米的无盖盒子，壁厚3毫米'),
  ...cone(30, 45, '直径30毫米、高45毫米的圆锥'),
  ...roundCornered([100, 80, 8], 10, '100x80x8毫米的板，四个角倒圆角10毫米'),
  ...said(
    [100, 40, 6],
    6 * (4000 - disc(12) - 2 * disc(5)),
    '100x40x6的板，中间一个12毫米的孔，两端各一个5毫米的孔，距两端10毫米',
  ),
];

/** Of those: two letters that differ in their case only, a pin that is "thick". */
export const STILL_ASKED: readonly string[] = [
  'Zylinderstift 8 mm dick und 32 mm lang',
  'Flansch D=120, d=50, Dicke 14, 8 Löcher mit 11 mm auf Teilkreis 95',
  'bloc rectangulaire L=45, l=25, h=12',
];
