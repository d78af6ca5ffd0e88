import type {Byline} from '../parts/byline.ts'
import type {Credit, CreditDetails} from '../parts/credit.ts'
import type {LinkItem} from '../parts/link-item.ts'
import {compact} from './compact.ts'
import {normalizeData} from './data.ts'
import {normalizeInlines} from './inlines.ts'

/** A byline in its normal form; one that names nobody and says nothing is nothing. */
export function normalizeByline({text, contributors}: Byline): Byline | undefined {
  const printed = text?.trim()
  if (!printed && contributors.length === 0) return undefined
  return {...(printed ? {text: printed} : {}), contributors: contributors.map(normalizeCredit)}
}

/** What a credit or a contributor says of someone, in its normal form. */
export function normalizeCreditDetails<C extends CreditDetails>(credit: C): C {
  const {bio, ...rest} = credit
  return compact({...normalizeData(rest), bio: normalizeInlines(bio ?? [])}) as C // less of it
}

/** An entry of a list of links in its normal form. */
export function normalizeLinkItem({byline, ...rest}: LinkItem): LinkItem {
  const normal = byline && normalizeByline(byline)
  return {...normalizeData(rest), ...(normal ? {byline: normal} : {})}
}

const normalizeCredit = (credit: Credit): Credit => normalizeCreditDetails(credit)
