-- Title: The deaths that early signals watch, under each heading
select panel, watch, subject, label, alike, case_id, case_ref, died_on, seen from watched_deaths(:since, :themes, :paths)
