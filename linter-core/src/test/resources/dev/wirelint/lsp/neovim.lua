-- Opens the story that is named with wirelint's language server, takes the first action of the first finding, and says
-- what is shown before and after, a line each. The oldest Neovim this is for is 0.7.
local PATIENCE, STEP = 60000, 20

local function say(line) io.stdout:write(line .. '\n') end
local function quit(why) say('failed: ' .. why) vim.cmd('cquit 1') end

-- A column in bytes as one in UTF-16 code units.
local function utf16(buffer, line, column)
  local text = vim.api.nvim_buf_get_lines(buffer, line, line + 1, true)[1]
  local _, units = vim.str_utfindex(text, column)
  return units
end

local function code(diagnostic) return diagnostic.code or diagnostic.user_data.lsp.code end

local function story()
  local buffer = vim.api.nvim_get_current_buf()
  local ended
  local id = vim.lsp.start_client({
    name = 'wirelint',
    cmd = { vim.env.WIRELINT_JAVA, 'dev.wirelint.cli.Main', 'lsp', '--no-config' },
    root_dir = vim.fn.getcwd(),
    on_exit = function(status) ended = status end,
  })
  vim.lsp.buf_attach_client(buffer, id)
  local shown = function() return vim.diagnostic.get(buffer) end
  if not vim.wait(PATIENCE, function() return #shown() > 0 end, STEP) then return quit('nothing is shown') end
  for _, d in ipairs(shown()) do
    say(string.format('%d:%d-%d %s', d.lnum + 1, utf16(buffer, d.lnum, d.col) + 1, utf16(buffer, d.end_lnum, d.end_col) + 1, code(d)))
  end
  local first = shown()[1]
  local at = { line = first.lnum, character = utf16(buffer, first.lnum, first.col) }
  local asked = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = { start = at, ['end'] = at },
    context = { diagnostics = {} },
  }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', asked, PATIENCE)
  local action = answers[id].result[1]
  say('action ' .. action.title)
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  say('3| ' .. vim.api.nvim_buf_get_lines(buffer, 2, 3, true)[1])
  if not vim.wait(PATIENCE, function() return #shown() == 1 end, STEP) then return quit('it is still shown') end
  say('left ' .. code(shown()[1]))
  vim.lsp.stop_client(id)
  vim.wait(PATIENCE, function() return ended ~= nil end, STEP)
  say('exit ' .. tostring(ended))
  vim.cmd('qall!')
end

vim.api.nvim_create_autocmd('VimEnter', { callback = function()
  local well, why = xpcall(story, debug.traceback)
  if not well then quit(why) end
end })
