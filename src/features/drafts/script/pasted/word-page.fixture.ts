/** A page as Word puts it on the clipboard: invented text in the markup of that program. */
export const wordPage = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-text:"\\F0B7";} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoTitle><b>Voortgang</b></p>
<h1 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><span style='color:#2F5496'>Havens<o:p></o:p></span></h1>
<p class=MsoNormal><span style='font-size:11.0pt;font-family:"Calibri",sans-serif'>De kade is <b>klaar</b>, <span
style='font-weight:bold;font-style:italic'>op tijd</span><del cite="mailto:x" datetime="2026-01-01">, nee, te laat</del><ins> ook</ins>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a><span class=MsoCommentReference><a style='mso-comment-reference:AT_1;mso-comment-date:20260101T0900' href="#_msocom_1">[AT1]</a></span><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>Kade <i>noord</i><o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span><![endif]>Stenen<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>b)<span>&nbsp;</span></span><![endif]>Hout<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Kade zuid, zie <a href="https://havermonde.example/kade" target="_blank"><span style='color:#0563C1'>de site</span></a> en <a href="javascript:alert(1)">klik</a><o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Afbeelding_x0020_1" style='width:100pt'><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><img width=133 height=100 src="file:///C:/Users/x/AppData/clip_image002.png" alt="Foto van de kade"></p>
<h2>Geld</h2>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
 <thead><tr style='mso-yfti-irow:0'><td width=200 colspan=2 valign=top style='width:150.0pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>Wat</b><o:p></o:p></p></td><td><p class=MsoNormal>Euro</p></td></tr></thead>
 <tr><td rowspan=2><p class=MsoNormal>Kade</p></td><td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-&nbsp;</span>noord</p></td><td><p class=MsoNormal align=right style='text-align:right'>1.200</p></td></tr>
 <tr><td><p class=MsoNormal>zuid</p></td><td><p class=MsoNormal>900</p></td></tr>
</table>
<p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;</span></p>
<!--EndFragment--><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Volgens de havenmeester.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Klopt dit wel?</p></div></div>
</body></html>`;
