-- Title: Keeps a referral to the safeguarding partners
insert into safeguarding_referral (case_id, referred_on, referred_to, reason, outcome) values (:case, :on, :to, :reason, :outcome)
