-- Title: Keeps a declared conflict of interest
insert into conflict_of_interest (case_id, user_id, reason, declared_at)
values (:caseId, :userId, :reason, :now)
