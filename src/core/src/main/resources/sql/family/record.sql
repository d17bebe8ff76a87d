-- Title: Keeps the key worker and what the parents were told, unless somebody changed it since it was seen
insert into family_voice as v (case_id, key_worker, key_worker_contact, told_on, told_by, booklet_given_on, contact_preferences)
values (:case, :worker, :contact, cast(:told as date), :by, cast(:booklet as date), :preferences)
on conflict (case_id) do update
   set key_worker = excluded.key_worker, key_worker_contact = excluded.key_worker_contact, told_on = excluded.told_on,
       told_by = excluded.told_by, booklet_given_on = excluded.booklet_given_on,
       contact_preferences = excluded.contact_preferences, version = v.version + 1
 where v.version = :seen
