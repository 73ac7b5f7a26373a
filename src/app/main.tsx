import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../view/theme.css';
import { App } from './App.tsx';
import { firstWords } from './languageChoice.ts';
import { Speaking } from './Speaking.tsx';

void start();

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const words = await firstWords();
  createRoot(root).render(
    <StrictMode>
      <Speaking first={words}>
        <App />
      </Speaking>
    </StrictMode>,
  );
}
