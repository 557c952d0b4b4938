import type { ComponentType } from 'react';
import type { Page } from '../app/place';
import { CataloguePage } from './catalogue';
import { DataPage } from './data';
import { DecisionPage } from './decision';
import { HistoryPage } from './history';
import { OpenListPage } from './openlist';
import { OverviewPage } from './overview';
import { PackagePage } from './package';
import { SettingsPage } from './settings';
import { TreatmentPage } from './treatment';
import { ReviewPage } from './review';

/** The view of every page. */
export const pageViews: Readonly<Record<Page, ComponentType>> = {
  overview: OverviewPage,
  catalogue: CataloguePage,
  data: DataPage,
  decision: DecisionPage,
  treatment: TreatmentPage,
  openlist: OpenListPage,
  package: PackagePage,
  review: ReviewPage,
  history: HistoryPage,
  settings: SettingsPage,
};
