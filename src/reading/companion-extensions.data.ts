/**
 * Extensions of files that are saved along with a page and never are a document: pictures, fonts, sound, styles, scripts.
 * In a folder or zip they are passed over; given by name they are refused like any other unknown format.
 */
export const companionExtensions: ReadonlySet<string> = new Set(
  `avif bmp gif ico jpeg jpg png svg tif tiff webp
   eot otf ttf woff woff2
   aac avi m4a mov mp3 mp4 ogg wav webm
   css js map mjs`.split(/\s+/),
);
