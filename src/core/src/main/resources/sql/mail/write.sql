-- Title: Puts a message into the outbox
insert into outbox (case_id, panel, to_address, subject, body, written_at, send_after)
values (cast(:caseId as bigint), cast(:panel as text), :to, :subject, :body, cast(:now as timestamptz), cast(:now as timestamptz))
