def git = { String... arguments ->
    List<String> command = ['git', '-c', 'user.name=desk', '-c', 'user.email=desk@example.com', '-c', 'commit.gpgsign=false']
    Process process = new ProcessBuilder(command + (arguments as List)).directory(basedir).redirectErrorStream(true).start()
    String said = process.inputStream.text
    assert process.waitFor() == 0: said
}
git('init', '--quiet')
git('add', 'src')
git('commit', '--quiet', '--message', 'Yesterday')
new File(basedir, 'src/stories/ferry.txt') << '\nSign up for our newsletter to get the latest headlines.\n'
return true
