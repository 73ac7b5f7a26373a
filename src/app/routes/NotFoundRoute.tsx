import { useWords } from '../../view/ui/words.ts';
import { ActionLink } from '../../view/ui/ActionLink.tsx';
import { HOME } from '../addresses.ts';
import { Page } from './Page.tsx';

/** An address that the lab does not have. */
export function NotFoundRoute() {
  const words = useWords();
  return (
    <Page title={words.lab.notFound.title}>
      <h1 className="text-xl font-extrabold tracking-tight">{words.lab.notFound.title}</h1>
      <p className="mt-3">{words.lab.notFound.text}</p>
      <p className="mt-6">
        <ActionLink to={HOME} className="font-semibold text-accent underline">
          {words.homePage}
        </ActionLink>
      </p>
    </Page>
  );
}
