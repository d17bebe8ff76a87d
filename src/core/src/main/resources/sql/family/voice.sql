-- Title: Key worker, and what the parents were told
select key_worker, key_worker_contact, told_on, told_by, booklet_given_on, contact_preferences, version
  from family_voice where case_id = :case
