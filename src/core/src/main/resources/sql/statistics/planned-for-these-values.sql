-- Title: For this transaction: plan each table for the period, panels and choice asked for, with room to sort in memory
-- By one process, because others wait too; without a sort for each join, because how many cases a choice leaves is hard to foretell.
select set_config('plan_cache_mode', 'force_custom_plan', true) as plans,
       set_config('work_mem', '32MB', true)                     as memory,
       set_config('jit', 'off', true)                           as compiling,
       set_config('max_parallel_workers_per_gather', '0', true) as helpers,
       set_config('enable_mergejoin', 'off', true)              as merging
