// Parts of the wordings of questions, as sources of regular expressions: lower case, without accents.

/** Who asks. */
export const we = '(?:we|wij|de gemeente|het college|de raad|de regio|het waterschap|de provincie)';
/** A body that asks about itself by its name: "Wat wil Bergen op Zoom bereiken?" */
export const body = "(?:(?!(?:we|wij|er|je|u|ik|men|ze|zij|inwoners|anderen) )[a-z'-]{2,30}(?: [a-z'-]{2,30}){0,4})";
/** What stands between the verb and the rest. */
export const therefore =
  '(?:er ?voor|hier ?voor|daar ?voor|er|hier|daar|dan|dat|nog|al|tot nu toe|tot dusver|tot dusverre|tot op heden|inmiddels|concreet|allemaal|precies|samen|wel|niet|extra|specifiek|meer|verder|naar verwachting|in dit jaar)';
/** What was done. */
export const reached = '(?:gedaan|bereikt|gerealiseerd|uitgevoerd|behaald|gepresteerd|geleverd|opgeleverd|gehaald)';
/** What is aimed at. */
export const aims =
  '(?:doel|doelen|doelstelling|doelstellingen|hoofddoelstelling|hoofddoelstellingen|programmadoelstelling|programmadoelstellingen|programmadoel|programmadoelen|beleidsdoel|beleidsdoelen|beleidsdoelstellingen|hoofddoel|hoofddoelen|kerndoel|kerndoelen|ambitie|ambities|hoofdambitie|hoofdambities|maatschappelijk effect|maatschappelijke effecten|effect|effecten|resultaat|resultaten)';
