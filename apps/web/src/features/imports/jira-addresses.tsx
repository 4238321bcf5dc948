import { useTranslation } from 'react-i18next'
import styles from './imports.module.css'

const SEARCH = 'jql=project=KEY&fields=*all&expand=changelog,names'
const CLOUD = `https://SITE.atlassian.net/rest/api/3/search/jql?${SEARCH}&maxResults=100`
const DATA_CENTER = `https://SITE/rest/api/2/search?${SEARCH}&maxResults=1000`

/** Where Jira answers a search with the changelog of its issues; `SITE` and `KEY` are everybody's own. */
export function JiraAddresses() {
  const { t } = useTranslation('imports')
  return (
    <dl className={styles.addresses}>
      <dt>{t('jira.cloud')}</dt>
      <dd>
        <code>{CLOUD}</code>
      </dd>
      <dt>{t('jira.dataCenter')}</dt>
      <dd>
        <code>{DATA_CENTER}</code>
      </dd>
    </dl>
  )
}
