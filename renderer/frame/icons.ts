import {
  AuditOutlined,
  DashboardOutlined,
  EyeInvisibleOutlined,
  FileZipOutlined,
  HistoryOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  TableOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Page } from '../app/place';

/** The rail's picture of every page. */
export const pageIcons: Readonly<Record<Page, ComponentType>> = {
  overview: DashboardOutlined,
  catalogue: UnorderedListOutlined,
  data: TableOutlined,
  decision: AuditOutlined,
  treatment: EyeInvisibleOutlined,
  openlist: ProfileOutlined,
  package: FileZipOutlined,
  review: SafetyCertificateOutlined,
  history: HistoryOutlined,
  settings: SettingOutlined,
};
