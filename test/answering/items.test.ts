import { describe, expect, it } from 'vitest';
import { groupItems, titleGroups } from '../../src/answering/items.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([
  { id: 'article', title: 'Två partnerskap', sentences: ['Text.'], kind: 'article' },
  {
    id: 'section',
    title: 'Växjö och Kalush',
    sentences: ['Text.'],
    kind: 'section',
    parent: 'article',
    partnership: 'p1',
  },
  { id: 'twin', title: 'Växjö and Kalush', sentences: ['Text.'], language: 'en', partnership: 'p1' },
  {
    id: 'other',
    title: 'Umeå och Kajiado',
    subtitle: 'Projekt: Avfall',
    sentences: ['Text.'],
    partnership: 'p2',
  },
  {
    id: 'third',
    title: 'Umeå och Kajiado',
    subtitle: 'Projekt: Bibliotek',
    sentences: ['Text.'],
    partnership: 'p3',
  },
]);
const ids = (groups: ReturnType<typeof groupItems>) =>
  groups.map(({ documents }) => documents.map(({ document }) => document.id));

describe('groupItems', () => {
  it('puts twins of one partnership together, and leaves an article out beside its sections', () => {
    expect(ids(groupItems(VIEW.documents, 'partnership'))).toEqual([
      ['section', 'twin'],
      ['other'],
      ['third'],
    ]);
  });

  it('keeps texts apart where texts are counted', () => {
    expect(ids(groupItems(VIEW.documents, 'document'))).toEqual([
      ['section'],
      ['twin'],
      ['other'],
      ['third'],
    ]);
  });

  it('keeps an article that stands without its sections', () => {
    expect(ids(groupItems([VIEW.documents[0]!, VIEW.documents[3]!], 'partnership'))).toEqual([
      ['article'],
      ['other'],
    ]);
  });

  it('orders groups by their first document', () => {
    expect(ids(groupItems([...VIEW.documents].reverse(), 'partnership'))).toEqual([
      ['third'],
      ['other'],
      ['twin', 'section'],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(groupItems([], 'partnership')).toEqual([]);
  });
});

describe('titleGroups', () => {
  const groups = groupItems(VIEW.documents, 'partnership');

  it('names a partnership by its project rather than by news of it in the language of the reply', () => {
    const view = smallView([
      { title: 'Ljus på vägen', sentences: ['Nytt.'], kind: 'article', partnership: 'p' },
      { title: 'Umeå and Kajiado', sentences: ['Text.'], language: 'en', partnership: 'p' },
    ]);

    expect(titleGroups(groupItems(view.documents, 'partnership'), 'sv')).toEqual(['Umeå and Kajiado']);
  });

  it('takes the title in the language of the reply where there is one', () => {
    expect(titleGroups(groups, 'en')[0]).toBe('Växjö and Kalush');
    expect(titleGroups(groups, 'sv')[0]).toBe('Växjö och Kalush');
  });

  it('tells apart by subtitle what shares a title', () => {
    expect(titleGroups(groups, 'sv').slice(1)).toEqual([
      'Umeå och Kajiado. Projekt: Avfall',
      'Umeå och Kajiado. Projekt: Bibliotek',
    ]);
    expect(titleGroups(groups.slice(1, 2), 'sv')).toEqual(['Umeå och Kajiado']);
  });
});
