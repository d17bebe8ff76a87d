-- Title: Referrals of a case to the safeguarding partners
select id, referred_on, referred_to, reason, outcome from safeguarding_referral where case_id = :case order by referred_on desc, id desc
