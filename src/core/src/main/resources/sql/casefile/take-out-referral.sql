-- Title: Takes out a referral that was entered by mistake
delete from safeguarding_referral where id = :id and case_id = :case
