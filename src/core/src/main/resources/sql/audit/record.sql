-- Title: Adds an entry to the trail; who comes from the transaction
insert into audit_entry (who, act, case_id, panel, case_ref, detail)
values (coalesce(nullif(current_setting('cdop.user', true), ''), 'somebody without an account'),
        :act,
        (select id from case_file where panel = cast(:panel as text) and case_ref = cast(:ref as text)),
        cast(:panel as text),
        cast(:ref as text),
        cast(:detail as text))
