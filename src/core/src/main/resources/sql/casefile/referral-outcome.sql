-- Title: Records what came of a referral, unless it was recorded otherwise since it was seen
update safeguarding_referral set outcome = :outcome
 where id = :id and case_id = :case and coalesce(outcome, '') = coalesce(cast(:seen as text), '')
