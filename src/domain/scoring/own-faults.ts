/**
 * Alternatives of a pattern: the listener names what he or she did to her in this talk. It turns to what happened to
 * her, and so is no turn to the speaker.
 */
export const OWNED_FAULTS = `
i (?:think i |know i |can see i |see i |have |had |was |just |only |really |still |then |also |already |clearly |kind of |must have |might have |may have |did )*(?:talked|talk|spoke|speak|jumped|jump|cut|butted|barged|rushed|rush|pushed|push|hurried|went|gone|skipped|moved|ran|trampled|talking|jumping|rushing|pushing|hurrying|going) (?:right |straight |all |on |in |off |ahead )*(?:over|past|across|in|ahead|on|at|off|through|into|you|too fast|too quickly|straight)
i (?:think i |know i |can see i |see i |have |had |was |just |only |really |still |then |also |already |clearly |did )*(?:missed|miss|ignored|interrupted|lost|misheard|misread|misunderstood|dismissed|brushed|steamrolled|lectured|judged|assumed|hurt|upset|let you down|shut you|told you|took (?:it|that|over|something|the)|got (?:in the way|it wrong|that wrong|ahead|you wrong)|made (?:you|a plan|it about|an assumption|assumptions|light)|put (?:you|words|my)|turned (?:it|that)|left you|gave you (?:advice|a lecture|orders)|started (?:fixing|telling|tidying|sorting|giving|lecturing|planning))
i (?:really |just |still |clearly |simply )*(?:did not|was not|have not|had not|never|stopped) (?:really |even |actually |properly )*(?:listen|listening|hear|heard|hearing|ask|asked|stop|let you|wait|take in|taking in|notice|give you|get it)
i (?:was|am) (?:the one who|too (?:quick|fast|busy|keen)|a bit (?:quick|fast|much)|already|not listening|so busy|wrong|out of (?:line|order))
(?:i have|i had|i was|i have been) (?:been )?(?:a bit |too |much too |far too )(?:quick|fast|pushy|keen|much)
i made you (?:feel|think)
`;
