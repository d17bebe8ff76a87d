-- Title: The cases of one panel that a rule takes, by number, without identity
select panel, case_ref, state from themes_found(null, array['local'], array[cast(:path as text)]) where proposed and panel = :panel
