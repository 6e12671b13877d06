// What an error page says, by code, in both languages: what happened and what to do, without technical words.
import type { Language } from '../../types.js';
import type { ProblemCode } from '../problem.js';

/** A heading and a sentence for each code of an error reply. */
export const PROBLEM_TEXTS: Readonly<
  Record<Language, Readonly<Record<ProblemCode, readonly [heading: string, advice: string]>>>
> = {
  sv: {
    bad_json: ['Frågan kunde inte läsas', 'Gå tillbaka till startsidan och ställ frågan där.'],
    invalid_request: ['Frågan kan inte tas emot', 'Skriv en fråga på mellan 1 och 1 000 tecken.'],
    not_found: [
      'Sidan finns inte',
      'Adressen kan vara fel, eller så har texten tagits bort. Sök efter den från startsidan.',
    ],
    method_not_allowed: ['Det går inte att göra så här', 'Gå till startsidan och försök därifrån.'],
    not_acceptable: [
      'Sidan kan inte visas i det format du bad om',
      'Öppna den i en webbläsare eller begär HTML.',
    ],
    too_large: ['Det du skickade är för stort', 'Skriv en kortare fråga, högst 1 000 tecken.'],
    unsupported_media_type: ['Formatet stöds inte', 'Gå till startsidan och ställ frågan där.'],
    too_many_requests: ['Du har ställt många frågor på kort tid', 'Vänta en minut och fråga igen.'],
    overloaded: ['Många frågar just nu', 'Vänta några sekunder och fråga igen.'],
    not_ready: ['Assistenten är inte redo', 'Den förbereds eller uppdateras. Försök igen om en stund.'],
    timeout: ['Svaret dröjde för länge', 'Försök igen, gärna med en kortare fråga.'],
    internal: [
      'Något gick fel hos oss',
      'Försök igen. Om felet kommer tillbaka, ange numret nedan till oss.',
    ],
  },
  en: {
    bad_json: ['The question could not be read', 'Go back to the start page and ask there.'],
    invalid_request: ['The question cannot be taken', 'Write a question of 1 to 1,000 characters.'],
    not_found: [
      'There is no such page',
      'The address may be wrong, or the text has been removed. Look for it from the start page.',
    ],
    method_not_allowed: ['That cannot be done here', 'Go to the start page and try from there.'],
    not_acceptable: [
      'The page cannot be shown in the format you asked for',
      'Open it in a browser, or ask for HTML.',
    ],
    too_large: ['What you sent is too large', 'Write a shorter question, at most 1,000 characters.'],
    unsupported_media_type: ['The format is not supported', 'Go to the start page and ask there.'],
    too_many_requests: ['You have asked many questions in a short time', 'Wait a minute and ask again.'],
    overloaded: ['Many people are asking at the moment', 'Wait a few seconds and ask again.'],
    not_ready: ['The assistant is not ready', 'It is getting ready or being updated. Try again in a moment.'],
    timeout: ['The answer took too long', 'Try again, perhaps with a shorter question.'],
    internal: [
      'Something went wrong on our side',
      'Try again. If it happens again, give us the number below.',
    ],
  },
};
