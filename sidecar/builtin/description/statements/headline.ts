import type { Statement } from './statement.ts';

/** "A cylinder passes through a ball. The overall appearance is ...": what is then told, with its sizes, part by part. */
export const headline: Statement = {
  name: 'headline',
  read({ phrases, title, start, end }, story) {
    if (!title) return false;
    for (const phrase of phrases) {
      if (phrase.kind === 'thing')
        story.announced.push({ noun: phrase.noun, family: phrase.family, span: phrase });
    }
    story.assume(`Taken as its title: "${story.text({ start, end })}".`);
    return true;
  },
};
