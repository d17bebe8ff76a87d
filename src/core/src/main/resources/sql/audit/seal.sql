-- Title: Seals the trail until a moment
select seal_trail(cast(:until as timestamptz))
