-- Title: Keeps a hold
insert into case_hold (case_id, reason, note, from_on, until_on, made_by)
values (:case, :reason, :note, :from, cast(:until as date), :by)
